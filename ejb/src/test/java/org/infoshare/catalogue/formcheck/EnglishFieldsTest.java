package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.formcheck.FieldGround.CASE_SPECIFIC;
import static org.infoshare.catalogue.formcheck.FieldGround.LANGUAGE_NOT_COVERED;
import static org.infoshare.catalogue.formcheck.FieldGround.NOT_IN_CATALOGUE;
import static org.infoshare.catalogue.formcheck.FieldVerdict.OBTAINABLE;
import static org.infoshare.catalogue.formcheck.FieldVerdict.UNCLEAR;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.infoshare.catalogue.source.DemonstrationCatalogue;
import org.infoshare.catalogue.source.StandardTerm;
import org.infoshare.catalogue.source.TermDictionary;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that are named in English, as a key, or in a language that is not read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishFieldsTest {

  private static List<StandardTerm> terms;
  private static FieldInterpreter questions;

  @BeforeAll
  static void the_terms_as_they_are_installed() {
    terms = DemonstrationCatalogue.terms(TestDatabase.sql());
    questions = new FieldInterpreter(new TermDictionary(terms), "事项 登记表");
  }

  @ParameterizedTest
  @CsvSource({
    "citizenId, person.citizenId",
    "idNumber, person.citizenId",
    "ID Number, person.citizenId",
    "id_no, person.citizenId",
    "Applicant's Name, person.name",
    "applicantName, person.name",
    "name of the spouse, marriage.partyName",
    "spouseIdNumber, marriage.partyId",
    "Mother's ID card number, birth.motherId",
    "gender, person.sex",
    "Ethnic group, person.ethnicGroup",
    "childBirthDate, birth.bornAt",
    "Unified Social Credit Code, organisation.creditCode",
    "marital_status, marriage.status",
    "Name(姓名), person.name",
    "姓名 Name, person.name",
    "身份证号码/ID No., person.citizenId",
    "身份证号码/ID No., person.citizenId",
    "民族Nationality, person.ethnicGroup",
  })
  void what_is_known_in_english_is_found(String field, String term) {
    var meaning = meaning(field);

    assertThat(meaning.terms()).contains(term);
    assertThat(meaning.ground()).isNotIn(NOT_IN_CATALOGUE, LANGUAGE_NOT_COVERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizenId", "idNumber", "applicantName", "spouse ID number", "sex"})
  void and_is_not_to_be_asked(String field) {
    assertThat(meaning(field).verdict()).isEqualTo(OBTAINABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"birth date", "date of birth", "birthDate", "name", "case number"})
  void what_says_too_little_is_left_to_a_person(String field) {
    assertThat(meaning(field).verdict()).isEqualTo(UNCLEAR);
    assertThat(meaning(field).terms()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xingming", "Wohnsitz", "дата рождения", "생년월일", "お名前", "foo bar", "1", "№"})
  void what_is_in_no_language_that_is_read_is_never_cleared(String field) {
    assertThat(meaning(field)).isEqualTo(FieldMeaning.notUnderstood());
  }

  @ParameterizedTest
  @ValueSource(strings = {"signature", "phoneNumber", "Remarks", "reason for application", "email"})
  void what_no_register_holds_may_be_asked_in_english_too(String field) {
    assertThat(meaning(field).ground()).isEqualTo(CASE_SPECIFIC);
  }

  @Test
  void a_class_that_the_form_speaks_of_makes_the_name_of_a_term_sure() {
    var ofBusiness = new FieldInterpreter(new TermDictionary(terms), "个体工商户注销 登记表");

    assertThat(ofBusiness.meaningOf(new FormField("registrationNumber", null)))
        .isEqualTo(FieldMeaning.term("business.registrationNumber"));
    assertThat(meaning("registrationNumber").verdict()).isEqualTo(UNCLEAR);
  }

  @Test
  void every_term_is_known_by_its_english_name_and_by_its_key_however_they_are_written() {
    assertThat(terms).hasSizeGreaterThan(100);
    for (var term : terms) {
      String key = term.code().substring(term.code().indexOf('.') + 1);
      for (String written :
          Stream.of(term.englishName(), key, term.code())
              .flatMap(name -> Stream.of(name, snake(name), snake(name).toUpperCase(Locale.ROOT)))
              .toList()) {
        var meaning = meaning(written);
        assertThat(meaning.ground() == CASE_SPECIFIC || meaning.terms().contains(term.code()))
            .as("%s of %s: %s", written, term.code(), meaning)
            .isTrue();
      }
    }
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])|[ .]", "_").toLowerCase(Locale.ROOT);
  }

  private static FieldMeaning meaning(String field) {
    return questions.meaningOf(new FormField(field, null));
  }
}
