package org.infoshare.web.soap.search;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;
import org.infoshare.catalogue.entry.UpdateCycle;
import org.infoshare.catalogue.search.EntryOrigin;
import org.infoshare.catalogue.search.Facet;
import org.infoshare.catalogue.search.MatchedItem;
import org.infoshare.catalogue.search.SearchHit;
import org.infoshare.catalogue.search.SearchQuery;
import org.infoshare.catalogue.search.SearchResult;
import org.infoshare.catalogue.search.Suggestion;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.ws.search.FacetName;
import org.infoshare.ws.search.SuggestionKind;

/** The search between the records of the platform and the types of the contract. */
final class SearchXml {

  private SearchXml() {}

  static SearchQuery query(org.infoshare.ws.search.SearchQuery xml) {
    return new SearchQuery(
        xml.getQ(),
        xml.getNode(),
        xml.getProvider(),
        same(xml.getSharing(), Sharing.class),
        same(xml.getCycle(), UpdateCycle.class),
        same(xml.getMode(), SharingMode.class),
        same(xml.getLevel(), DepartmentLevel.class),
        same(xml.getOrigin(), EntryOrigin.class),
        xml.getLimit(),
        xml.getCursor(),
        xml.isFacets());
  }

  static org.infoshare.ws.search.SearchResult result(SearchResult result) {
    var xml = new org.infoshare.ws.search.SearchResult();
    xml.setTotal(result.total());
    xml.setEstimated(result.estimated());
    result.facets().forEach(facet -> xml.getFacets().add(facet(facet)));
    result.items().forEach(hit -> xml.getItems().add(hit(hit)));
    xml.setNext(result.next());
    return xml;
  }

  static org.infoshare.ws.search.Suggestion suggestion(Suggestion suggestion) {
    var xml = new org.infoshare.ws.search.Suggestion();
    xml.setKind(same(suggestion.kind(), SuggestionKind.class));
    xml.setText(suggestion.text());
    xml.setCode(suggestion.code());
    xml.setExternalEntry(suggestion.externalEntry());
    return xml;
  }

  static org.infoshare.ws.search.SearchHit hit(SearchHit hit) {
    var xml = new org.infoshare.ws.search.SearchHit();
    xml.setCode(hit.code());
    xml.setExternalEntry(hit.externalEntry());
    xml.setName(hit.name());
    xml.setAbstract(hit.summary());
    xml.setProvider(hit.provider());
    xml.setSharing(same(hit.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setCycle(same(hit.cycle(), org.infoshare.ws.catalogue.UpdateCycle.class));
    xml.setMode(same(hit.mode(), org.infoshare.ws.catalogue.SharingMode.class));
    xml.setLevel(same(hit.level(), org.infoshare.ws.departments.DepartmentLevel.class));
    xml.setOrigin(same(hit.origin(), org.infoshare.ws.search.EntryOrigin.class));
    hit.matchedItems().forEach(item -> xml.getMatchedItems().add(item(item)));
    xml.setPublishedAt(hit.publishedAt());
    return xml;
  }

  private static org.infoshare.ws.search.MatchedItem item(MatchedItem item) {
    var xml = new org.infoshare.ws.search.MatchedItem();
    xml.setName(item.name());
    xml.setChineseName(item.chineseName());
    return xml;
  }

  private static org.infoshare.ws.search.Facet facet(Facet facet) {
    var xml = new org.infoshare.ws.search.Facet();
    xml.setName(same(facet.name(), FacetName.class));
    facet
        .counts()
        .forEach(
            one -> {
              var count = new org.infoshare.ws.search.FacetCount();
              count.setValue(one.value());
              count.setCount(one.count());
              xml.getCounts().add(count);
            });
    return xml;
  }
}
