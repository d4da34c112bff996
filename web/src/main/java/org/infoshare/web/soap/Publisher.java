package org.infoshare.web.soap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.apache.cxf.Bus;
import org.apache.cxf.binding.soap.SoapBindingConstants;
import org.apache.cxf.frontend.WSDLGetUtils;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.infoshare.foundation.platform.IdempotencyKey;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.sharing.exchange.ExchangeService;
import org.infoshare.web.soap.Endpoints.Endpoint;

/** Publishes the endpoints on a bus, each behind the same interceptors. */
@Dependent
class Publisher {

  /** A version of SOAP, with the binding that CXF has for it and the port of the contracts. */
  enum Version {
    SOAP_11(SoapBindingConstants.SOAP11_BINDING_ID, ""),
    SOAP_12(SoapBindingConstants.SOAP12_BINDING_ID, "12");

    private final String binding;
    private final String suffix;

    Version(String binding, String suffix) {
      this.binding = binding;
      this.suffix = suffix;
    }
  }

  private final List<Endpoint> endpoints;
  private final IdempotencyKey key;
  private final CurrentCredential inHand;
  private final Consumer<Refusal> unreadableExchange;

  /**
   * An unreadable message leaves its reason in the evidence and none of its words: they may be
   * personal. Its entry is unknown, because in SOAP it stands in the message.
   */
  @Inject
  Publisher(
      Endpoints endpoints, IdempotencyKey key, CurrentCredential inHand, ExchangeService exchange) {
    this(
        endpoints.all(),
        key,
        inHand,
        refusal -> exchange.recordUnreadable(null, refusal.reason().code(), null));
  }

  /**
   * @param unreadableExchange is told of every message to the exchange that cannot be read
   */
  Publisher(
      List<Endpoint> endpoints,
      IdempotencyKey key,
      CurrentCredential inHand,
      Consumer<Refusal> unreadableExchange) {
    this.endpoints = endpoints;
    this.key = key;
    this.inHand = inHand;
    this.unreadableExchange = unreadableExchange;
  }

  void publish(Bus bus, Version version) {
    endpoints.forEach(endpoint -> publish(bus, version, endpoint));
  }

  private void publish(Bus bus, Version version, Endpoint endpoint) {
    String namespace = "urn:infoshare:" + endpoint.contract() + ":v1";
    String port = endpoint.port().getSimpleName();
    boolean exchange = endpoint.contract().equals(Endpoints.EXCHANGE);
    FaultListener silent = (thrown, description, message) -> false;

    var server = new JaxWsServerFactoryBean();
    server.setBus(bus);
    server.setServiceClass(endpoint.port());
    server.setServiceBean(endpoint.bean());
    server.setAddress("/" + endpoint.contract());
    server.setWsdlLocation("classpath:wsdl/" + endpoint.contract() + ".wsdl");
    server.setServiceName(new QName(namespace, port.replace("Port", "Service")));
    server.setEndpointName(new QName(namespace, port + version.suffix));
    server.setBindingId(version.binding);
    server.setProperties(
        Map.of(
            Message.SCHEMA_VALIDATION_ENABLED,
            "IN",
            XMLInputFactory.class.getName(),
            XmlBounds.readers(endpoint.contract()),
            XMLOutputFactory.class.getName(),
            XmlBounds.writers(),
            Message.THREAD_SAFE_STAX_FACTORIES,
            true,
            WSDLGetUtils.AUTO_REWRITE_ADDRESS_ALL,
            true,
            FaultListener.class.getName(),
            silent));
    server.getInInterceptors().add(new XmlRequests(Packages.allowedBy(endpoint.contract())));
    server.getInInterceptors().addAll(StrictUtf8.interceptors());
    server.getInInterceptors().add(new CommandKeyHeader(key));
    server.getInInterceptors().add(new SchemaFaults.PerMessage());
    server.getInInterceptors().add(new Understood());
    server.getInInterceptors().add(new PasswordFirst(inHand));
    server.getOutInterceptors().add(new Utf8Answers());
    server.getOutFaultInterceptors().add(new Utf8Answers());
    server
        .getOutFaultInterceptors()
        .add(new MaskDefects(exchange ? unreadableExchange : refusal -> {}));
    server.create();
  }
}
