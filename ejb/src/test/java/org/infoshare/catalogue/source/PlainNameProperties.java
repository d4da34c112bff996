package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainNameProperties {

  @Property
  void the_plain_form_of_a_plain_form_is_itself(@ForAll("names") String name) {
    String plain = PlainName.of(name);

    assertThat(PlainName.of(plain)).isEqualTo(plain);
  }

  @Property
  void width_spaces_and_brackets_do_not_count(@ForAll("names") String name) {
    assertThat(PlainName.of(" " + name + "(备注)")).isEqualTo(PlainName.of(name));
    assertThat(PlainName.of(name + "(备注)")).isEqualTo(PlainName.of(name));
  }

  @Example
  void common_variants_are_alike() {
    for (var alike :
        List.of(
            List.of("公民身份号码", "身份证号", "身份证号码", "居民身份证号码", "身份证件号码", "公民身份证件编号", "身 份 证 号"),
            List.of("出生日期", "出生时间", "出生年月日"),
            List.of("结婚证号", "结婚证字号", "结婚证编号"),
            List.of("申请人的姓名", "申请人姓名", "申请人姓名*"),
            List.of("建筑面积(平方米)", "建筑面积(平方米)", "建筑面积"))) {
      assertThat(alike.stream().map(PlainName::of).distinct()).as(alike.toString()).hasSize(1);
    }
  }

  @Example
  void different_things_stay_different() {
    assertThat(PlainName.of("姓名")).isNotEqualTo(PlainName.of("姓氏"));
    assertThat(PlainName.of("编号")).isNotEqualTo(PlainName.of("字号"));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "公民", "身份", "证", "件", "号码", "编号", "的", "目的", "姓名", "出生", "时间", "年月日", "字号", "户籍", "人数",
            "A", "2")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
