package org.infoshare.web.soap.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;

import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.search.EntryOrigin;
import org.infoshare.catalogue.search.SearchHit;
import org.infoshare.catalogue.search.SearchQuery;
import org.infoshare.catalogue.search.SearchResult;
import org.infoshare.catalogue.search.Suggestion;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchXmlTest {

  @Test
  void a_result_says_the_same_on_both_wires() {
    var result = sample(SearchResult.class);

    assertSame(result, SearchXml.result(result));
  }

  @Test
  void a_hit_says_the_same_on_both_wires() {
    var hit = sample(SearchHit.class);

    assertSame(hit, SearchXml.hit(hit));
  }

  @Test
  void a_suggestion_says_the_same_on_both_wires() {
    var suggestion = sample(Suggestion.class);

    assertSame(suggestion, SearchXml.suggestion(suggestion));
  }

  @Test
  void a_query_arrives_as_it_was_written() {
    var xml = new org.infoshare.ws.search.SearchQuery();
    xml.setQ("婚姻");
    xml.setNode("101");
    xml.setProvider("cab");
    xml.setSharing(org.infoshare.ws.catalogue.Sharing.CONDITIONAL);
    xml.setOrigin(org.infoshare.ws.search.EntryOrigin.EXTERNAL);
    xml.setLimit(5);
    xml.setCursor("c");
    xml.setFacets(false);

    assertThat(SearchXml.query(xml))
        .isEqualTo(
            new SearchQuery(
                "婚姻",
                "101",
                "cab",
                Sharing.CONDITIONAL,
                null,
                null,
                null,
                EntryOrigin.EXTERNAL,
                5,
                "c",
                false));
  }
}
