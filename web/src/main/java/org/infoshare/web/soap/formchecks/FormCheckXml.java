package org.infoshare.web.soap.formchecks;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.formcheck.FieldAnswer;
import org.infoshare.catalogue.formcheck.FieldChange;
import org.infoshare.catalogue.formcheck.FormCheckFilter;
import org.infoshare.catalogue.formcheck.FormCheckSummary;
import org.infoshare.catalogue.formcheck.FormCheckView;
import org.infoshare.catalogue.formcheck.FormField;
import org.infoshare.catalogue.formcheck.FormVerdict;
import org.infoshare.catalogue.formcheck.NewFormCheck;
import org.infoshare.catalogue.formcheck.UsedEntry;
import org.infoshare.web.soap.sources.SourceXml;

/** Checks of forms between the records of the platform and the types of the contract. */
final class FormCheckXml {

  private FormCheckXml() {}

  static FormCheckFilter filter(org.infoshare.ws.formchecks.FormCheckFilter xml) {
    return new FormCheckFilter(
        xml.getDepartment(),
        same(xml.getVerdict(), FormVerdict.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static NewFormCheck command(org.infoshare.ws.formchecks.NewFormCheck xml) {
    return new NewFormCheck(
        xml.getProcedure(), xml.getForm(), list(xml.getFields(), FormCheckXml::field));
  }

  private static FormField field(org.infoshare.ws.formchecks.FormField xml) {
    return new FormField(xml.getName(), xml.getHint());
  }

  static org.infoshare.ws.formchecks.FormCheckView view(FormCheckView view) {
    var xml = new org.infoshare.ws.formchecks.FormCheckView();
    xml.setId(view.id());
    xml.setNumber(view.number());
    xml.setDepartment(view.department());
    xml.setProcedure(view.procedure());
    xml.setForm(view.form());
    xml.setVerdict(same(view.verdict(), org.infoshare.ws.formchecks.FormVerdict.class));
    xml.setObtainable(view.obtainable());
    xml.setAsk(view.ask());
    xml.setUnclear(view.unclear());
    xml.setCheckedAt(view.checkedAt());
    xml.setCheckedBy(view.checkedBy());
    xml.setFollows(view.follows());
    view.answers().forEach(one -> xml.getAnswers().add(answer(one)));
    view.catalogue().forEach(one -> xml.getCatalogue().add(used(one)));
    view.changes().forEach(one -> xml.getChanges().add(change(one)));
    return xml;
  }

  static org.infoshare.ws.formchecks.FormCheckSummary line(FormCheckSummary view) {
    var xml = new org.infoshare.ws.formchecks.FormCheckSummary();
    xml.setId(view.id());
    xml.setNumber(view.number());
    xml.setDepartment(view.department());
    xml.setProcedure(view.procedure());
    xml.setForm(view.form());
    xml.setVerdict(same(view.verdict(), org.infoshare.ws.formchecks.FormVerdict.class));
    xml.setObtainable(view.obtainable());
    xml.setAsk(view.ask());
    xml.setUnclear(view.unclear());
    xml.setCheckedAt(view.checkedAt());
    xml.setFollows(view.follows());
    return xml;
  }

  private static org.infoshare.ws.formchecks.FieldAnswer answer(FieldAnswer view) {
    var xml = new org.infoshare.ws.formchecks.FieldAnswer();
    xml.setName(view.name());
    xml.setHint(view.hint());
    xml.setVerdict(same(view.verdict(), org.infoshare.ws.formchecks.FieldVerdict.class));
    xml.setGround(same(view.ground(), org.infoshare.ws.formchecks.FieldGround.class));
    xml.setObtainable(view.obtainable() == null ? null : SourceXml.match(view.obtainable()));
    view.candidates().forEach(one -> xml.getCandidates().add(SourceXml.match(one)));
    return xml;
  }

  private static org.infoshare.ws.formchecks.UsedEntry used(UsedEntry view) {
    var xml = new org.infoshare.ws.formchecks.UsedEntry();
    xml.setEntry(view.entry());
    xml.setVersion(view.version());
    xml.setProvider(view.provider());
    return xml;
  }

  private static org.infoshare.ws.formchecks.FieldChange change(FieldChange view) {
    var xml = new org.infoshare.ws.formchecks.FieldChange();
    xml.setName(view.name());
    xml.setHint(view.hint());
    xml.setBefore(same(view.before(), org.infoshare.ws.formchecks.FieldVerdict.class));
    xml.setEntryBefore(view.entryBefore());
    xml.setAfter(same(view.after(), org.infoshare.ws.formchecks.FieldVerdict.class));
    xml.setEntryAfter(view.entryAfter());
    return xml;
  }
}
