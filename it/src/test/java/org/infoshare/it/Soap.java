package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBException;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import org.apache.cxf.BusFactory;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.ClientImpl;
import org.apache.cxf.headers.Header;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.jaxws.endpoint.dynamic.JaxWsDynamicClientFactory;
import org.apache.cxf.jaxws.support.JaxWsEndpointImplFactory;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.Service;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/**
 * The SOAP wire in one version of SOAP, spoken with clients that are generated from the contracts
 * as the platform serves them. What only REST has is called there.
 */
final class Soap implements Wire, AutoCloseable {

  /** A version of SOAP, and where it is spoken. */
  enum Version {
    SOAP_11("soap", ""),
    SOAP_12("soap12", "12");

    private final String path;
    private final String suffix;

    Version(String path, String suffix) {
      this.path = path;
      this.suffix = suffix;
    }

    String path() {
      return path;
    }
  }

  static final String COMMON = "urn:infoshare:common:v1";

  /** Without TLS the server's HTTP/2 loses its threads to clients that close early. */
  private static final String HTTP_VERSION = "org.apache.cxf.transport.http.forceVersion";

  /** So that a test can leave out numbers and truth values. */
  private static final String LEFT_OUT = "left-out.xjb";

  private static final long PATIENCE = 120_000;

  /**
   * What the contracts of each version say, compiled once in a run by whoever asks first: that
   * takes seconds, and they are the same on every platform.
   */
  private static final Map<String, Service> COMPILED = new ConcurrentHashMap<>();

  private final URI base;
  private final Version version;
  private final Rest rest;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  Soap(URI base, Version version, Rest rest) {
    this.base = base;
    this.version = version;
    this.rest = rest;
  }

  @Override
  public Answer call(Call call) {
    var operation = Operation.named(call.operation());
    if (!operation.onSoap()) {
      return rest.call(call);
    }
    var client = clients.computeIfAbsent(operation.service(), this::client);
    var asked =
        client
            .getEndpoint()
            .getEndpointInfo()
            .getBinding()
            .getOperation(new QName(namespace(operation.service()), operation.name()));
    prepare(client, operation.service(), call);
    try {
      var answers = client.invoke(asked, request(asked, call));
      return Answer.of(GeneratedBeans.toMap(answers[0]));
    } catch (Exception e) {
      return refused(e);
    }
  }

  private static Object request(BindingOperationInfo asked, Call call) {
    var type = asked.getOperationInfo().getInput().getFirstMessagePart().getTypeClass();
    return GeneratedBeans.fromMap(call.arguments(), type);
  }

  private void prepare(Client client, String service, Call call) {
    var context = client.getRequestContext();
    context.put(Message.ENDPOINT_ADDRESS, address(service));
    context.put(
        Message.PROTOCOL_HEADERS,
        new HashMap<>(
            Map.of("Authorization", List.of(Http.basic(call.account(), call.password())))));
    var headers = new ArrayList<Header>();
    if (call.key() != null) {
      try {
        headers.add(
            new SoapHeader(
                new QName(COMMON, "idempotencyKey"),
                call.key(),
                new JAXBDataBinding(String.class)));
      } catch (JAXBException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    context.put(Header.HEADER_LIST, headers);
    // SOAP 1.2 says 400 for a sender's fault; by default this client does not read the fault then.
    context.put("org.apache.cxf.transport.process_fault_on_http_400", true);
  }

  private Client client(String service) {
    var client =
        new ClientImpl(
            BusFactory.getThreadDefaultBus(),
            COMPILED.computeIfAbsent(version.path + "/" + service, of -> compiled(service)),
            new QName(namespace(service), port(service)),
            JaxWsEndpointImplFactory.getSingleton());
    client.getRequestContext().put("thread.local.request.context", "true");
    var policy = new HTTPClientPolicy();
    // Without TLS the server loses a body that comes with a wish for HTTP/2 (Grizzly issue 1972).
    policy.setVersion("1.1");
    policy.setConnectionTimeout(PATIENCE);
    policy.setReceiveTimeout(PATIENCE);
    ((HTTPConduit) client.getConduit()).setClient(policy);
    return client;
  }

  private Service compiled(String service) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    // The client fetches the schemas of a contract by a way of its own.
    BusFactory.getThreadDefaultBus().setProperty(HTTP_VERSION, "1.1");
    try {
      return new Generator()
          .createClient(
              new URL(contract(service)),
              new QName(namespace(service), capitalized(service) + "Service"),
              loader,
              new QName(namespace(service), port(service)),
              List.of(LEFT_OUT))
          .getEndpoint()
          .getService();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } finally {
      // The factory leaves its own loader behind.
      thread.setContextClassLoader(loader);
    }
  }

  private String port(String service) {
    return capitalized(service) + "Port" + version.suffix;
  }

  private static String capitalized(String service) {
    return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
  }

  /** Where a contract is served. */
  String contract(String service) {
    return address(service) + "?wsdl";
  }

  private String address(String service) {
    return base + "/" + version.path() + "/" + service;
  }

  private static String namespace(String service) {
    return "urn:infoshare:" + service + ":v1";
  }

  /** The generated exception of the modelled fault; anything else is none of the contract's. */
  private static Answer refused(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      var fault = faultInfo(cause);
      if (fault.isPresent()) {
        return refusal(fault.get());
      }
    }
    throw new AssertionError("Not the modelled fault", thrown);
  }

  private static Optional<Object> faultInfo(Throwable thrown) {
    try {
      return Optional.of(thrown.getClass().getMethod("getFaultInfo").invoke(thrown));
    } catch (ReflectiveOperationException notThisOne) {
      return Optional.empty();
    }
  }

  private static Answer refusal(Object faultInfo) {
    var said = Answer.of(GeneratedBeans.toMap(faultInfo));
    var languages = said.list("message").stream().map(message -> message.get("lang")).toList();
    assertThat(languages).containsExactly("zh", "en");
    var errors = said.map("errors");
    return Answer.refused(
        said.text("reason"),
        errors == null
            ? List.of()
            : Answer.of(errors).list("error").stream()
                .map(
                    error ->
                        new Answer.FieldError(
                            String.valueOf(error.get("pointer")),
                            String.valueOf(error.get("code"))))
                .toList());
  }

  /** Compiles what it generates against the class path of the tests, which it cannot find. */
  private static final class Generator extends JaxWsDynamicClientFactory {

    Generator() {
      super(BusFactory.getThreadDefaultBus());
    }

    @Override
    protected boolean compileJavaSrc(String classPath, List<File> sources, String target) {
      return super.compileJavaSrc(System.getProperty("java.class.path"), sources, target);
    }
  }

  @Override
  public void close() {
    clients.values().forEach(Client::destroy);
  }

  @Override
  public String toString() {
    return version.name();
  }
}
