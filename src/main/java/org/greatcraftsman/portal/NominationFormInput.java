package org.greatcraftsman.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greatcraftsman.nomination.form.EmployerKind;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.nomination.form.Sex;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The nomination form as text, as a browser submits it, with at most one validation error for each
 * field. Text that cannot be parsed throws no exception: it becomes an empty field of the {@link
 * NominationForm}, and the validation of that field says what to do.
 */
public final class NominationFormInput {

  /** The field of the co-signers: one on each line, with name and telephone number. */
  static final String CO_SIGNERS = "coSigners";

  /** The fields that a person fills in, in the order of the page. */
  private static final List<String> FIELD_ORDER =
      List.of(
          "recommendation.channel",
          "recommendation.employerUnion",
          "recommendation.unit",
          CO_SIGNERS,
          "recommendation.recommender",
          "person.name",
          "person.sex",
          "person.ethnicity",
          "person.birthMonth",
          "person.politicalStatus",
          "person.education",
          "person.idNumber",
          "person.phone",
          "work.employer",
          "work.employerKind",
          "work.personKind",
          "work.industry",
          "work.jobType",
          "work.position",
          "work.skillGrade",
          "work.workingSince",
          "work.yearsInTrade",
          "work.frontline",
          "work.migrantWorker",
          "deeds.resume",
          "deeds.skills",
          "deeds.summary",
          "deeds.story",
          "deeds.honours",
          "deeds.patents",
          "deeds.innovation",
          "deeds.benefit",
          "deeds.apprentices",
          "deeds.competitions",
          "promised");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> faults =
      new TreeMap<>(
          Comparator.comparingInt(NominationFormInput::fieldPosition)
              .thenComparing(Comparator.naturalOrder()));

  /** An empty input with this request key. */
  static NominationFormInput empty(String requestKey) {
    NominationFormInput input = new NominationFormInput();
    input.set("requestKey", requestKey);
    return input;
  }

  /** The input with the parameters that a browser submitted. */
  static NominationFormInput of(Map<String, String> parameters) {
    NominationFormInput input = new NominationFormInput();
    parameters.forEach(input::set);
    return input;
  }

  /** The input that shows an existing form. */
  static NominationFormInput of(NominationForm form) {
    NominationFormInput input = empty(form.requestKey());
    NominationForm.Person person = form.person();
    input.set("person.name", person.name());
    input.set("person.sex", name(person.sex()));
    input.set("person.ethnicity", person.ethnicity());
    input.set("person.birthMonth", person.birthMonth());
    input.set("person.politicalStatus", person.politicalStatus());
    input.set("person.education", person.education());
    input.set("person.idNumber", person.idNumber());
    input.set("person.phone", person.phone());
    NominationForm.Work work = form.work();
    input.set("work.employer", work.employer());
    input.set("work.employerKind", name(work.employerKind()));
    input.set("work.personKind", name(work.personKind()));
    input.set("work.industry", work.industry());
    input.set("work.jobType", work.jobType());
    input.set("work.position", work.position());
    input.set("work.skillGrade", work.skillGrade());
    input.set("work.workingSince", work.workingSince());
    input.set("work.yearsInTrade", text(work.yearsInTrade()));
    input.set("work.frontline", text(work.frontline()));
    input.set("work.migrantWorker", text(work.migrantWorker()));
    NominationForm.Deeds deeds = form.deeds();
    input.set("deeds.resume", deeds.resume());
    input.set("deeds.honours", deeds.honours());
    input.set("deeds.patents", deeds.patents());
    input.set("deeds.skills", deeds.skills());
    input.set("deeds.innovation", deeds.innovation());
    input.set("deeds.benefit", deeds.benefit() == null ? null : deeds.benefit().toPlainString());
    input.set("deeds.apprentices", deeds.apprentices());
    input.set("deeds.competitions", deeds.competitions());
    input.set("deeds.summary", deeds.summary());
    input.set("deeds.story", deeds.story());
    NominationForm.Recommendation recommendation = form.recommendation();
    input.set("recommendation.channel", name(recommendation.channel()));
    input.set("recommendation.unit", recommendation.unit());
    input.set("recommendation.employerUnion", recommendation.employerUnion());
    input.set("recommendation.recommender", recommendation.recommender());
    input.set(
        CO_SIGNERS,
        form.coSigners().stream()
            .map(signer -> signer.name() + " " + signer.phone())
            .collect(Collectors.joining("\n")));
    return input;
  }

  /** The position of the field on the page, from 0. */
  private static int fieldPosition(String field) {
    int place = FIELD_ORDER.indexOf(field.startsWith(CO_SIGNERS) ? CO_SIGNERS : field);
    return place < 0 ? FIELD_ORDER.size() : place;
  }

  /** The text of this field; empty if it has none. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The validation error of this field; {@code null} if it has none. */
  public String fault(String field) {
    return faults.get(field);
  }

  /** The validation errors by field, in the order of the page. */
  public Map<String, String> faults() {
    return faults;
  }

  /** The HTML id of this field. */
  public String id(String field) {
    return field.replace('.', '-');
  }

  void set(String field, String value) {
    if (value != null) {
      values.put(field, value);
    }
  }

  void reject(String field, String sentence) {
    faults.putIfAbsent(field, sentence);
  }

  /** Converts the input to a nomination form; text that cannot be parsed becomes {@code null}. */
  NominationForm toForm() {
    return new NominationForm(
        read("requestKey"),
        new NominationForm.Person(
            read("person.name"),
            choice(Sex.class, "person.sex"),
            read("person.ethnicity"),
            read("person.birthMonth"),
            read("person.politicalStatus"),
            read("person.education"),
            read("person.idNumber"),
            read("person.phone")),
        new NominationForm.Work(
            read("work.employer"),
            choice(EmployerKind.class, "work.employerKind"),
            choice(PersonKind.class, "work.personKind"),
            read("work.industry"),
            read("work.jobType"),
            read("work.position"),
            read("work.skillGrade"),
            read("work.workingSince"),
            years("work.yearsInTrade"),
            yesOrNo("work.frontline"),
            yesOrNo("work.migrantWorker")),
        new NominationForm.Deeds(
            read("deeds.resume"),
            read("deeds.honours"),
            read("deeds.patents"),
            read("deeds.skills"),
            read("deeds.innovation"),
            money("deeds.benefit"),
            read("deeds.apprentices"),
            read("deeds.competitions"),
            read("deeds.summary"),
            read("deeds.story")),
        new NominationForm.Recommendation(
            choice(Channel.class, "recommendation.channel"),
            read("recommendation.unit"),
            read("recommendation.employerUnion"),
            read("recommendation.recommender")),
        signers(),
        "true".equals(read("promised")));
  }

  private List<CoSigner> signers() {
    List<CoSigner> signers = new ArrayList<>();
    if (!Channel.JOINT.name().equals(read("recommendation.channel"))) {
      return signers;
    }
    for (String line : value(CO_SIGNERS).split("\\R")) {
      String signer = line.strip();
      if (!signer.isEmpty()) {
        int split = Math.max(signer.lastIndexOf(' '), signer.lastIndexOf('　'));
        split = Math.max(split, Math.max(signer.lastIndexOf('，'), signer.lastIndexOf(',')));
        split = Math.max(split, signer.lastIndexOf('\t'));
        signers.add(
            split < 0
                ? new CoSigner(signer, null)
                : new CoSigner(signer.substring(0, split), signer.substring(split + 1)));
      }
    }
    return signers;
  }

  private String read(String field) {
    String text = values.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private Boolean yesOrNo(String field) {
    String text = read(field);
    return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
  }

  private Integer years(String field) {
    String text = read(field);
    return text != null && text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
  }

  private BigDecimal money(String field) {
    String text = read(field);
    if (text == null) {
      return null;
    }
    if (!text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
      reject(field, "经济效益（万元）请填写数字，例如120.50。");
      return null;
    }
    return new BigDecimal(text);
  }

  private <E extends Enum<E>> E choice(Class<E> kind, String field) {
    String text = read(field);
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    return null;
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
