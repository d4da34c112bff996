package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it ships, with the tests in its web module: a module of their own would have no way to
 * sign in, which the server demands of every module of the EAR.
 *
 * <p>It stands beside the one that is deployed already, at an address of its own and on the same
 * database, like a second node.
 */
final class Ear {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String WAR = "infoshare-web.war";

  private Ear() {}

  static EnterpriseArchive withTests(Class<?>... tests) {
    var ear =
        ShrinkWrap.create(ZipImporter.class, "infoshare-it.ear")
            .importFrom(new File(System.getProperty("infoshare.ear")))
            .as(EnterpriseArchive.class);
    var war =
        ShrinkWrap.create(ZipImporter.class, WAR)
            .importFrom(ear.get(WAR).getAsset().openStream())
            .as(WebArchive.class)
            .addClasses(tests)
            .addAsLibraries(new File(System.getProperty("assertj.jar")));
    ear.delete(WAR);
    ear.addAsModule(Testable.archiveToTest(war));
    ear.setApplicationXML(new StringAsset(descriptor(ear)));
    return ear;
  }

  private static String descriptor(EnterpriseArchive ear) {
    try (var stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(stream.readAllBytes(), UTF_8)
          .replace("<application-name>infoshare<", "<application-name>infoshare-it<")
          .replace(
              "<context-root>/infoshare</context-root>",
              "<context-root>/infoshare-it</context-root>");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
