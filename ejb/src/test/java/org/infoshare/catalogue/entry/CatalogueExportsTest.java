package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueExportsTest {

  private final CatalogueExports exports = new CatalogueExports();

  @Test
  void one_export_too_many_is_refused_until_another_has_ended() {
    assertThat(nested(CatalogueExports.MAX_CONCURRENT)).isEqualTo("done");
    assertThatThrownBy(() -> nested(CatalogueExports.MAX_CONCURRENT + 1))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TOO_BUSY));
    assertThat(nested(CatalogueExports.MAX_CONCURRENT)).isEqualTo("done");
  }

  /** What the innermost of that many exports says, each of which runs within the one before. */
  private String nested(int depth) {
    Supplier<String> export = () -> "done";
    for (int i = 0; i < depth; i++) {
      var inner = export;
      export = () -> exports.run(inner);
    }
    return export.get();
  }
}
