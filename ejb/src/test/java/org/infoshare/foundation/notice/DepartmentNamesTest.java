package org.infoshare.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentNamesTest {

  private final DepartmentNames names = codes -> Map.of("edu", "市教育局");

  @Test
  void a_refusal_calls_a_department_by_name_and_adds_its_code() {
    assertThat(names.nameAndCode("edu")).isEqualTo(new Text("市教育局(edu)", "市教育局 (edu)"));
  }

  @Test
  void a_department_without_a_name_is_called_by_its_code() {
    assertThat(names.nameAndCode("old")).isEqualTo(new Text("old", "old"));
  }
}
