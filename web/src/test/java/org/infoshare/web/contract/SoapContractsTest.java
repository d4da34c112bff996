package org.infoshare.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoapContractsTest {

  private static final Map<String, String> FILES = SoapContracts.files();

  private static final Path FOLDER = Path.of("..", "wsdl", "src", "main", "resources", "wsdl");

  /** What is written by hand. */
  private static final Set<String> BY_HAND = Set.of("common.xsd", "xml.xsd");

  private static final Pattern IMPORT = Pattern.compile("schemaLocation=\"([^\"]+)\"");

  @Test
  void the_contracts_are_current() throws IOException {
    if (Boolean.getBoolean("update.docs")) {
      for (String name : present().keySet()) {
        Files.delete(FOLDER.resolve(name));
      }
      for (var file : FILES.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(present())
        .as("Write them with: mvn test -pl wsdl,schema,ejb,web -Dupdate.docs=true")
        .isEqualTo(FILES);
  }

  private static Map<String, String> present() throws IOException {
    var present = new TreeMap<String, String>();
    try (var names = Files.list(FOLDER)) {
      for (var file : names.toList()) {
        if (!BY_HAND.contains(file.getFileName().toString())) {
          present.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return present;
  }

  static Stream<String> schemas() {
    return FILES.keySet().stream().filter(name -> name.endsWith(".xsd"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void every_schema_is_one(String name) throws SAXException {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    assertThat(factory.newSchema(FOLDER.resolve(name).toFile())).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void a_contract_imports_nothing_but_what_all_share(String name) {
    var imports = IMPORT.matcher(FILES.get(name));
    assertThat(imports.results().map(found -> found.group(1))).containsExactly("common.xsd");
  }
}
