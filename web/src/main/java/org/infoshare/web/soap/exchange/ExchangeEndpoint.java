package org.infoshare.web.soap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.exchange.ExchangeService;
import org.infoshare.ws.exchange.ExchangePort;
import org.infoshare.ws.exchange.ExchangeQuery;
import org.infoshare.ws.exchange.ExchangeResult;

/** The exchange service over SOAP. */
@ApplicationScoped
public class ExchangeEndpoint implements ExchangePort {

  @Inject private ExchangeService service;

  @Override
  public ExchangeResult query(ExchangeQuery request) {
    var outcome = service.query(request.getCode(), ExchangeXml.query(request));
    return ExchangeXml.result(outcome.orThrow());
  }
}
