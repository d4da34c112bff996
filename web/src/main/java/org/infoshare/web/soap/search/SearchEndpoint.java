package org.infoshare.web.soap.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.search.SearchService;
import org.infoshare.ws.search.SearchPort;
import org.infoshare.ws.search.SearchQuery;
import org.infoshare.ws.search.SearchResult;
import org.infoshare.ws.search.SuggestionList;
import org.infoshare.ws.search.SuggestionQuery;

/** The search over SOAP. */
@ApplicationScoped
public class SearchEndpoint implements SearchPort {

  @Inject private SearchService service;

  @Override
  public SearchResult search(SearchQuery request) {
    return SearchXml.result(service.search(SearchXml.query(request)));
  }

  @Override
  public SuggestionList suggest(SuggestionQuery request) {
    var list = new SuggestionList();
    service
        .suggest(request.getPrefix(), request.getLimit())
        .forEach(suggestion -> list.getItems().add(SearchXml.suggestion(suggestion)));
    return list;
  }
}
