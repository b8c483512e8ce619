package org.greatcraftsman.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greatcraftsman.nomination.EmployerKind;
import org.greatcraftsman.nomination.NominationForm;
import org.greatcraftsman.nomination.NominationForm.CoSigner;
import org.greatcraftsman.nomination.Sex;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The application form as it stands in a browser: what was typed, kept as it was typed, and the
 * fault of each field. Nothing that cannot be read makes an error here; it becomes an empty field
 * of the {@link NominationForm}, whose own checks say what to do.
 */
public final class NominationSheet {

  /** The field with the co-signers: one a line, name and telephone. */
  static final String CO_SIGNERS = "coSigners";

  /** Every field that a person fills, in the order of the page. */
  private static final List<String> TOP_DOWN =
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
          Comparator.comparingInt(NominationSheet::place).thenComparing(Comparator.naturalOrder()));

  /** An empty sheet with this request key. */
  static NominationSheet empty(String requestKey) {
    NominationSheet sheet = new NominationSheet();
    sheet.put("requestKey", requestKey);
    return sheet;
  }

  /** What a browser sent. */
  static NominationSheet of(Map<String, String> parameters) {
    NominationSheet sheet = new NominationSheet();
    parameters.forEach(sheet::put);
    return sheet;
  }

  /** A form that was written before. */
  static NominationSheet of(NominationForm form) {
    NominationSheet sheet = empty(form.requestKey());
    NominationForm.Person person = form.person();
    sheet.put("person.name", person.name());
    sheet.put("person.sex", name(person.sex()));
    sheet.put("person.ethnicity", person.ethnicity());
    sheet.put("person.birthMonth", person.birthMonth());
    sheet.put("person.politicalStatus", person.politicalStatus());
    sheet.put("person.education", person.education());
    sheet.put("person.idNumber", person.idNumber());
    sheet.put("person.phone", person.phone());
    NominationForm.Work work = form.work();
    sheet.put("work.employer", work.employer());
    sheet.put("work.employerKind", name(work.employerKind()));
    sheet.put("work.personKind", name(work.personKind()));
    sheet.put("work.industry", work.industry());
    sheet.put("work.jobType", work.jobType());
    sheet.put("work.position", work.position());
    sheet.put("work.skillGrade", work.skillGrade());
    sheet.put("work.workingSince", work.workingSince());
    sheet.put("work.yearsInTrade", text(work.yearsInTrade()));
    sheet.put("work.frontline", text(work.frontline()));
    sheet.put("work.migrantWorker", text(work.migrantWorker()));
    NominationForm.Deeds deeds = form.deeds();
    sheet.put("deeds.resume", deeds.resume());
    sheet.put("deeds.honours", deeds.honours());
    sheet.put("deeds.patents", deeds.patents());
    sheet.put("deeds.skills", deeds.skills());
    sheet.put("deeds.innovation", deeds.innovation());
    sheet.put("deeds.benefit", deeds.benefit() == null ? null : deeds.benefit().toPlainString());
    sheet.put("deeds.apprentices", deeds.apprentices());
    sheet.put("deeds.competitions", deeds.competitions());
    sheet.put("deeds.summary", deeds.summary());
    sheet.put("deeds.story", deeds.story());
    NominationForm.Recommendation recommendation = form.recommendation();
    sheet.put("recommendation.channel", name(recommendation.channel()));
    sheet.put("recommendation.unit", recommendation.unit());
    sheet.put("recommendation.employerUnion", recommendation.employerUnion());
    sheet.put("recommendation.recommender", recommendation.recommender());
    sheet.put(
        CO_SIGNERS,
        form.coSigners().stream()
            .map(signer -> signer.name() + " " + signer.phone())
            .collect(Collectors.joining("\n")));
    return sheet;
  }

  /** Where the field stands on the page, from the top. */
  private static int place(String field) {
    int place = TOP_DOWN.indexOf(field.startsWith(CO_SIGNERS) ? CO_SIGNERS : field);
    return place < 0 ? TOP_DOWN.size() : place;
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

  void put(String field, String value) {
    if (value != null) {
      typed.put(field, value);
    }
  }

  void blame(String field, String sentence) {
    faults.putIfAbsent(field, sentence);
  }

  /** The form that was meant. */
  NominationForm form() {
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
      blame(field, "经济效益（万元）请填写数字，例如120.50。");
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
