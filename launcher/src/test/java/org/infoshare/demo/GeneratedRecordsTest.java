package org.infoshare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GeneratedRecordsTest {

  private static final List<Map<String, Object>> PERSONS = Generated.POPULATION.records(10_000);
  private static final List<Map<String, Object>> ENTERPRISES = Generated.ECONOMY.records(5_000);

  @Example
  void the_same_seed_gives_the_same_bytes_on_every_machine() throws Exception {
    assertThat(digestOf(PERSONS))
        .isEqualTo("30e8c87c3d319a58d2630d4afeeeba09e82079dfb7700d1bef735c49c6bd1af6");
    assertThat(digestOf(ENTERPRISES))
        .isEqualTo("9945fb16e4d65e1ee858904aa41e9c50374a65c7a2c2072f082fc287c0d6a469");
  }

  @Example
  void more_of_them_begin_with_the_same() {
    assertThat(Generated.POPULATION.records(20)).isEqualTo(PERSONS.subList(0, 20));
    assertThat(Generated.ECONOMY.records(20)).isEqualTo(ENTERPRISES.subList(0, 20));
  }

  @Example
  void no_number_and_no_name_of_an_enterprise_comes_twice() {
    assertThat(values(PERSONS, "citizenId")).doesNotHaveDuplicates();
    assertThat(values(ENTERPRISES, "creditCode")).doesNotHaveDuplicates();
    assertThat(values(ENTERPRISES, "registrationNumber")).doesNotHaveDuplicates();
    assertThat(values(ENTERPRISES, "name")).doesNotHaveDuplicates();
  }

  @Example
  void all_of_them_say_that_they_are_synthetic() {
    assertThat(values(PERSONS, "synthetic")).containsOnly(true);
    assertThat(values(ENTERPRISES, "synthetic")).containsOnly(true);
  }

  @Example
  void legal_representatives_are_persons_of_the_population() {
    Map<Object, Object> names =
        PERSONS.stream()
            .collect(Collectors.toMap(one -> one.get("citizenId"), one -> one.get("name")));

    assertThat(ENTERPRISES)
        .allMatch(
            one ->
                one.get("legalRepresentative").equals(names.get(one.get("legalRepresentativeId"))));
  }

  @Property
  void every_citizen_number_is_valid_for_its_person_and_nobodys(
      @ForAll @IntRange(max = 9_790_000) int index) {
    Person person = Generated.POPULATION.person(index);
    String number = person.citizenId();

    assertThat(CheckDigits.citizenNumber(number.substring(0, 17))).isEqualTo(number);
    assertThat(number).startsWith(UnassignedDivisions.PROVINCE);
    assertThat(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE))
        .isEqualTo(person.born())
        .isBetween(Population.FIRST_BIRTH, Population.LAST_BIRTH);
    assertThat(number.charAt(16) % 2 == 1).isEqualTo(person.sex().equals("男"));
  }

  @Property
  void every_enterprise_has_valid_numbers_that_are_no_others(
      @ForAll @IntRange(max = 99_998) int index) {
    Map<String, Object> enterprise = Generated.ECONOMY.record(index);
    String code = enterprise.get("creditCode").toString();
    String organisation = code.substring(8, 17);
    String registration = enterprise.get("registrationNumber").toString();

    assertThat(CheckDigits.creditCode(code.substring(0, 17))).isEqualTo(code);
    assertThat(CheckDigits.organisationCode(organisation.substring(0, 8))).isEqualTo(organisation);
    assertThat(CheckDigits.registrationNumber(registration.substring(0, 14)))
        .isEqualTo(registration);
    assertThat(code).startsWith("91" + UnassignedDivisions.PROVINCE);
    assertThat(organisation).matches("PDY[0-9]{5}[0-9X]");
    assertThat(registration).startsWith(code.substring(2, 8));
  }

  @Property
  void every_legal_representative_is_of_age_at_the_founding(
      @ForAll @IntRange(max = 99_998) int index) {
    Map<String, Object> enterprise = Generated.ECONOMY.record(index);
    String citizen = enterprise.get("legalRepresentativeId").toString();
    var born = LocalDate.parse(citizen.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    var founded = LocalDate.parse(enterprise.get("foundedOn").toString());

    assertThat(born.plusYears(18)).isBeforeOrEqualTo(founded);
  }

  private static List<Object> values(List<Map<String, Object>> records, String item) {
    return records.stream().map(record -> record.get(item)).toList();
  }

  private static String digestOf(List<Map<String, Object>> records)
      throws JsonProcessingException, NoSuchAlgorithmException {
    byte[] bytes = new ObjectMapper().writeValueAsBytes(records);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Example
  void the_tour_names_keys_of_records_that_exist() throws IOException {
    assertThat(Files.readString(Path.of("../docs/tour.md")))
        .contains("`" + Generated.POPULATION.records(1).get(0).get("citizenId") + "`")
        .contains("`" + Generated.ECONOMY.records(1).get(0).get("creditCode") + "`");
  }

  @Example
  void the_contract_asks_for_a_person_of_the_demonstration() throws IOException {
    var contract = Files.readString(Path.of("../web/src/main/resources/openapi.yaml"));

    assertThat(Pattern.compile("'(99[0-9]{15}[0-9X])'").matcher(contract).results())
        .extracting(example -> example.group(1))
        .isNotEmpty()
        .allMatch(values(PERSONS, "citizenId")::contains);
  }
}
