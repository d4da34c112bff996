package org.infoshare.it;

import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.headers.Header;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.jaxws.endpoint.dynamic.JaxWsDynamicClientFactory;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.w3c.dom.Element;

/**
 * The SOAP wire in one version of SOAP, spoken with clients that are generated from the contracts
 * as the platform serves them.
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

  private static final long PATIENCE = 120_000;

  private final URI base;
  private final Version version;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  Soap(URI base, Version version) {
    this.base = base;
    this.version = version;
  }

  @Override
  public Answer call(Call call) {
    var operation = Operation.named(call.operation());
    var client = clients.computeIfAbsent(operation.service(), this::generated);
    var asked =
        client
            .getEndpoint()
            .getEndpointInfo()
            .getBinding()
            .getOperation(new QName(namespace(operation.service()), operation.name()));
    prepare(client, call);
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

  private static void prepare(Client client, Call call) {
    var context = client.getRequestContext();
    context.put(
        Message.PROTOCOL_HEADERS,
        Map.of("Authorization", List.of(Http.basic(call.account(), call.password()))));
    var headers = new ArrayList<Header>();
    if (call.key() != null) {
      try {
        headers.add(
            new SoapHeader(
                new QName(COMMON, "idempotencyKey"),
                call.key(),
                new JAXBDataBinding(String.class)));
      } catch (jakarta.xml.bind.JAXBException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    context.put(Header.HEADER_LIST, headers);
  }

  private Client generated(String service) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    try {
      String name = service.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + service.substring(1);
      var client =
          JaxWsDynamicClientFactory.newInstance()
              .createClient(
                  new URL(contract(service)),
                  new QName(namespace(service), name + "Service"),
                  loader,
                  new QName(namespace(service), name + "Port" + version.suffix),
                  null);
      client.getRequestContext().put("thread.local.request.context", "true");
      var policy = new HTTPClientPolicy();
      policy.setConnectionTimeout(PATIENCE);
      policy.setReceiveTimeout(PATIENCE);
      ((HTTPConduit) client.getConduit()).setClient(policy);
      return client;
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    } finally {
      // The factory leaves its own loader behind.
      thread.setContextClassLoader(loader);
    }
  }

  /** Where a contract is served. */
  String contract(String service) {
    return base + "/" + version.path() + "/" + service + "?wsdl";
  }

  private static String namespace(String service) {
    return "urn:infoshare:" + service + ":v1";
  }

  private static Answer refused(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SoapFault fault && fault.getDetail() != null) {
        return refusal(fault.getDetail());
      }
    }
    throw new AssertionError("Not the modelled fault", thrown);
  }

  private static Answer refusal(Element detail) {
    var errors = new ArrayList<Answer.FieldError>();
    var found = detail.getElementsByTagNameNS(COMMON, "error");
    for (int i = 0; i < found.getLength(); i++) {
      var error = (Element) found.item(i);
      errors.add(new Answer.FieldError(text(error, "pointer"), text(error, "code")));
    }
    return Answer.refused(text(detail, "reason"), errors);
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagNameNS(COMMON, name).item(0).getTextContent();
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
