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
 * The application form as it stands in a browser: what was typed, kept as it was typed, and the
 * fault of each field. Nothing that cannot be read makes an error here; it becomes an empty field
 * of the {@link NominationForm}, whose own checks say what to do.
 */
public final class NominationFormInput {

  /** The field with the co-signers: one a line, name and telephone. */
  static final String CO_SIGNERS = "coSigners";

  /** Every field that a person fills, in the order of the page. */
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

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> faults =
      new TreeMap<>(
          Comparator.comparingInt(NominationFormInput::fieldPosition)
              .thenComparing(Comparator.naturalOrder()));

  /** An empty sheet with this request key. */
  static NominationFormInput empty(String requestKey) {
    NominationFormInput sheet = new NominationFormInput();
    sheet.set("requestKey", requestKey);
    return sheet;
  }

  /** What a browser sent. */
  static NominationFormInput of(Map<String, String> parameters) {
    NominationFormInput sheet = new NominationFormInput();
    parameters.forEach(sheet::set);
    return sheet;
  }

  /** A form that was written before. */
  static NominationFormInput of(NominationForm form) {
    NominationFormInput sheet = empty(form.requestKey());
    NominationForm.Person person = form.person();
    sheet.set("person.name", person.name());
    sheet.set("person.sex", name(person.sex()));
    sheet.set("person.ethnicity", person.ethnicity());
    sheet.set("person.birthMonth", person.birthMonth());
    sheet.set("person.politicalStatus", person.politicalStatus());
    sheet.set("person.education", person.education());
    sheet.set("person.idNumber", person.idNumber());
    sheet.set("person.phone", person.phone());
    NominationForm.Work work = form.work();
    sheet.set("work.employer", work.employer());
    sheet.set("work.employerKind", name(work.employerKind()));
    sheet.set("work.personKind", name(work.personKind()));
    sheet.set("work.industry", work.industry());
    sheet.set("work.jobType", work.jobType());
    sheet.set("work.position", work.position());
    sheet.set("work.skillGrade", work.skillGrade());
    sheet.set("work.workingSince", work.workingSince());
    sheet.set("work.yearsInTrade", text(work.yearsInTrade()));
    sheet.set("work.frontline", text(work.frontline()));
    sheet.set("work.migrantWorker", text(work.migrantWorker()));
    NominationForm.Deeds deeds = form.deeds();
    sheet.set("deeds.resume", deeds.resume());
    sheet.set("deeds.honours", deeds.honours());
    sheet.set("deeds.patents", deeds.patents());
    sheet.set("deeds.skills", deeds.skills());
    sheet.set("deeds.innovation", deeds.innovation());
    sheet.set("deeds.benefit", deeds.benefit() == null ? null : deeds.benefit().toPlainString());
    sheet.set("deeds.apprentices", deeds.apprentices());
    sheet.set("deeds.competitions", deeds.competitions());
    sheet.set("deeds.summary", deeds.summary());
    sheet.set("deeds.story", deeds.story());
    NominationForm.Recommendation recommendation = form.recommendation();
    sheet.set("recommendation.channel", name(recommendation.channel()));
    sheet.set("recommendation.unit", recommendation.unit());
    sheet.set("recommendation.employerUnion", recommendation.employerUnion());
    sheet.set("recommendation.recommender", recommendation.recommender());
    sheet.set(
        CO_SIGNERS,
        form.coSigners().stream()
            .map(signer -> signer.name() + " " + signer.phone())
            .collect(Collectors.joining("\n")));
    return sheet;
  }

  /** Where the field stands on the page, from the top. */
  private static int fieldPosition(String field) {
    int place = FIELD_ORDER.indexOf(field.startsWith(CO_SIGNERS) ? CO_SIGNERS : field);
    return place < 0 ? FIELD_ORDER.size() : place;
  }

  /** What stands in this field; empty when nothing does. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** The fault of this field; {@code null} when it has none. */
  public String fault(String field) {
    return faults.get(field);
  }

  /** Every fault by its field, in the order of the form. */
  public Map<String, String> faults() {
    return faults;
  }

  /** The id of this field in the page. */
  public String id(String field) {
    return field.replace('.', '-');
  }

  void set(String field, String value) {
    if (value != null) {
      typed.put(field, value);
    }
  }

  void reject(String field, String sentence) {
    faults.putIfAbsent(field, sentence);
  }

  /** The form that was meant. */
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
    String text = typed.get(field);
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
