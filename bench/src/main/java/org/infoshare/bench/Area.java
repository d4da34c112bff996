package org.infoshare.bench;

import java.util.List;

/** A part of the server's code, recognised by the names of its packages. */
enum Area {
  DRIVER("PostgreSQL driver", "org.postgresql."),
  JDBI("Jdbi", "org.jdbi."),
  JPA("EclipseLink (JPA)", "org.eclipse.persistence."),
  POOL(
      "connection pool",
      "com.sun.gjc.",
      "com.sun.enterprise.resource.",
      "com.sun.enterprise.connectors.",
      "org.glassfish.jdbc.",
      "org.glassfish.api.jdbc."),
  TRANSACTIONS("transactions", "com.sun.enterprise.transaction.", "com.sun.jts."),
  EJB("EJB container", "com.sun.ejb.", "org.glassfish.ejb."),
  CDI("CDI (Weld)", "org.jboss.weld.", "org.glassfish.weld.", "org.glassfish.cdi."),
  SECURITY(
      "sign-in and roles (container)",
      "org.glassfish.soteria.",
      "org.glassfish.security.",
      "org.glassfish.exousia.",
      "com.sun.enterprise.security.",
      "com.sun.web.security.",
      "fish.payara.security."),
  SCHEMA(
      "XML schema validation",
      "com.sun.msv.",
      "com.ctc.wstx.msv.",
      "org.apache.cxf.staxutils.validation."),
  JAXB(
      "JAXB",
      "org.glassfish.jaxb.",
      "com.sun.xml.bind.",
      "jakarta.xml.bind.",
      "org.apache.cxf.jaxb."),
  XML(
      "XML parsing and writing",
      "com.ctc.wstx.",
      "org.codehaus.stax2.",
      "com.sun.org.apache.xerces.",
      "com.sun.org.apache.xml."),
  CXF("CXF", "org.apache.cxf.", "org.apache.neethi."),
  JSON("JSON (Jackson)", "com.fasterxml."),
  JAX_RS("JAX-RS (Jersey)", "org.glassfish.jersey.", "org.glassfish.hk2.", "org.jvnet.hk2."),
  HTTP(
      "HTTP and servlets",
      "org.glassfish.grizzly.",
      "org.apache.catalina.",
      "org.apache.tomcat.",
      "com.sun.enterprise.v3.",
      "com.sun.enterprise.web.",
      "org.glassfish.web.",
      "fish.payara.nucleus."),
  PRODUCT("InfoShare itself", "org.infoshare."),
  OTHER("other");

  private static final List<String> LIBRARY_OF_THE_JDK =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.crypto.");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> packages;

  Area(String title, String... packages) {
    this.title = title;
    this.packages = List.of(packages);
  }

  /** The area of a class; null for a class of the JDK, which works for its caller. */
  static Area of(String className) {
    for (Area area : values()) {
      if (area.packages.stream().anyMatch(className::startsWith)) {
        return area;
      }
    }
    return LIBRARY_OF_THE_JDK.stream().anyMatch(className::startsWith) ? null : OTHER;
  }

  String title() {
    return title;
  }
}
