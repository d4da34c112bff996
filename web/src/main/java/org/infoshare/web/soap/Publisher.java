package org.infoshare.web.soap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.apache.cxf.Bus;
import org.apache.cxf.binding.Binding;
import org.apache.cxf.binding.soap.interceptor.SoapOutInterceptor;
import org.apache.cxf.binding.soap.interceptor.SoapPreProtocolOutInterceptor;
import org.apache.cxf.binding.soap.model.SoapBindingInfo;
import org.apache.cxf.endpoint.EndpointException;
import org.apache.cxf.endpoint.EndpointImpl;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.AttachmentOutInterceptor;
import org.apache.cxf.interceptor.OutgoingChainInterceptor;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.ServiceImpl;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.service.model.InterfaceInfo;
import org.apache.cxf.service.model.ServiceInfo;
import org.apache.cxf.transport.ChainInitiationObserver;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.infoshare.foundation.command.IdempotencyKey;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.sharing.exchange.ExchangeService;

/**
 * Publishes the contracts on a bus of CXF. CXF provides the transport, the attachments and the
 * streams; our own interceptors read a call, run it and write its answer. A call uses no schema, no
 * binding of types and no model of operations.
 */
@Dependent
class Publisher {

  private static final FaultListener SILENT = (thrown, description, message) -> false;
  private static final String SOAP_OVER_HTTP = "http://schemas.xmlsoap.org/soap/http";

  private final Operations operations;
  private final IdempotencyKey key;
  private final CurrentCredential credential;
  private final Consumer<Refusal> unreadableExchange;

  /**
   * The evidence of an unreadable message contains the reason but none of its words, because they
   * may be personal. Its entry is unknown, because in SOAP the message itself names it.
   */
  @Inject
  Publisher(
      Operations operations,
      IdempotencyKey key,
      CurrentCredential credential,
      ExchangeService exchange) {
    this(
        operations,
        key,
        credential,
        refusal ->
            exchange.recordUnreadable(
                null,
                refusal.reason().code(),
                refusal.faults().isEmpty() ? null : refusal.faults().get(0).code()));
  }

  /**
   * @param unreadableExchange receives every message to the exchange that cannot be read
   */
  Publisher(
      Operations operations,
      IdempotencyKey key,
      CurrentCredential credential,
      Consumer<Refusal> unreadableExchange) {
    this.operations = operations;
    this.key = key;
    this.credential = credential;
    this.unreadableExchange = unreadableExchange;
  }

  void publish(Bus bus, WireVersion version) {
    for (String contract : Contracts.NAMES) {
      try {
        publish(bus, version, contract);
      } catch (EndpointException impossible) {
        throw new IllegalStateException(impossible);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private void publish(Bus bus, WireVersion version, String contract)
      throws EndpointException, IOException {
    var endpoint = endpoint(bus, version, contract);
    endpoint.putAll(
        Map.of(
            XMLInputFactory.class.getName(),
            XmlBounds.readers(contract),
            XMLOutputFactory.class.getName(),
            XmlBounds.writers(),
            Message.THREAD_SAFE_STAX_FACTORIES,
            true,
            FaultListener.class.getName(),
            SILENT));
    intercept(bus, version, contract, endpoint.getBinding());
    boolean exchange = contract.equals(Contracts.EXCHANGE);
    endpoint.setOutFaultObserver(
        new FaultAnswers(version, exchange ? unreadableExchange : refusal -> {}));
    var transport = bus.getExtension(HTTPTransportFactory.class);
    transport
        .getDestination(endpoint.getEndpointInfo(), bus)
        .setMessageObserver(new ChainInitiationObserver(endpoint, bus));
  }

  /** An endpoint as CXF sees it: a name, an address and a version of SOAP. */
  private static EndpointImpl endpoint(Bus bus, WireVersion version, String contract)
      throws EndpointException {
    String namespace = Contracts.namespace(contract);
    var service = new ServiceInfo();
    service.setName(new QName(namespace, contract));
    service.setInterface(new InterfaceInfo(service, service.getName()));
    var binding =
        new SoapBindingInfo(service, version.protocol().getBindingId(), version.protocol());
    binding.setName(service.getName());
    binding.setTransportURI(SOAP_OVER_HTTP);
    service.addBinding(binding);
    var info = new EndpointInfo(service, SOAP_OVER_HTTP);
    info.setName(service.getName());
    info.setAddress("/" + contract);
    info.setBinding(binding);
    service.addEndpoint(info);
    return new EndpointImpl(bus, new ServiceImpl(service), info);
  }

  /** Replaces what CXF would do by a model of the contract. */
  private void intercept(Bus bus, WireVersion version, String contract, Binding binding) {
    var in = binding.getInInterceptors();
    in.clear();
    in.add(new XmlRequests(Packages.allowedBy(contract)));
    in.add(new AttachmentInInterceptor());
    in.addAll(StrictUtf8.interceptors());
    in.add(new StaxInInterceptor());
    in.add(new CallReader(version, contract, operations.of(contract), key));
    in.add(new Calls(credential));
    in.add(new OutgoingChainInterceptor());
    var out = binding.getOutInterceptors();
    out.clear();
    out.add(new SoapPreProtocolOutInterceptor());
    out.add(new AttachmentOutInterceptor());
    out.add(new StaxOutInterceptor());
    out.add(new SoapOutInterceptor(bus));
    out.add(new Calls.Answers());
  }
}
