package org.infoshare.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is made is answered with 201 and its address. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreatedAnswersTest {

  private final RestStack wire = new RestStack(Things.class, CreatedAnswers.class);

  /** Something with a name. */
  public record Thing(String code) {}

  /** Makes them. */
  @Path("things")
  public static final class Things {

    @POST
    @Path("named")
    @Created("things/{code}")
    public Thing make() {
      return new Thing("101001/1");
    }

    @POST
    @Path("nameless")
    @Created
    public Thing makeNameless() {
      return new Thing("x");
    }

    @POST
    @Path("refused")
    @Created("things/{code}")
    @SuppressWarnings("DoNotCallSuggester")
    public Thing refuse() {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }

    @POST
    @Path("done")
    public Thing change() {
      return new Thing("x");
    }
  }

  @Test
  void what_has_an_address_is_told_with_it() {
    var answer = wire.post("things/named", "");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .isEqualTo("http://localhost/infoshare/api/v1/things/101001-1");
    assertThat(answer.json().path("code").asText()).isEqualTo("101001/1");
  }

  @Test
  void what_has_none_is_told_without_one() {
    var answer = wire.post("things/nameless", "");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isNull();
  }

  @Test
  void what_was_not_made_is_told_as_before() {
    assertThat(wire.post("things/refused", "").status()).isEqualTo(403);
    assertThat(wire.post("things/done", "").status()).isEqualTo(200);
  }

  @Test
  void every_address_of_something_made_can_be_read() {
    var methods =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.infoshare.web.rest")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .toList();
    List<String> readable =
        methods.stream()
            .filter(method -> method.isAnnotationPresent(GET.class))
            .map(CreatedAnswersTest::path)
            .toList();

    assertThat(addresses(methods))
        .hasSizeGreaterThan(10)
        .allSatisfy(address -> assertThat(readable).contains(address));
  }

  /** Responsibilities are listed, and not read one by one. */
  private static List<String> addresses(List<Method> methods) {
    return methods.stream()
        .filter(method -> method.isAnnotationPresent(Created.class))
        .map(method -> method.getAnnotation(Created.class).value())
        .filter(address -> !address.isEmpty() && !address.startsWith("sources/responsibilities"))
        .toList();
  }

  private static String path(Method method) {
    return Stream.of(
            method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
        .filter(path -> path != null)
        .map(Path::value)
        .reduce((root, rest) -> root + "/" + rest)
        .orElseThrow();
  }
}
