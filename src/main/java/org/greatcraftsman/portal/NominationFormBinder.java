package org.greatcraftsman.portal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.form.EmployerKind;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.Sex;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Binds the nomination form 《推荐人选申报表》 to a page and reads it back, for the public and for the
 * clerks of the units.
 */
@Component
public class NominationFormBinder {

  /** The character that masks personal data; a masked value means that the stored value stays. */
  private static final String MASK = "*";

  private final RoundService rounds;
  private final UnitService units;
  private final Validator validator;

  NominationFormBinder(RoundService rounds, UnitService units, Validator validator) {
    this.rounds = rounds;
    this.units = units;
    this.validator = validator;
  }

  /** An option of a select element: the value that is submitted, and the text that is shown. */
  public record Option(String value, String text) {}

  /** An empty input with a new request key, which identifies one submission. */
  public NominationFormInput newInput() {
    return NominationFormInput.empty(UUID.randomUUID().toString());
  }

  /** The input that shows an existing form for correction. */
  public NominationFormInput inputOf(NominationForm form) {
    return NominationFormInput.of(form);
  }

  /**
   * Reads the parameters that a browser submitted, and validates what does not depend on the round.
   */
  public NominationFormInput bind(Map<String, String> parameters) {
    NominationFormInput input = NominationFormInput.of(parameters);
    NominationForm form = input.toForm();
    validator.validate(form).stream()
        .sorted(
            Comparator.comparing(
                (ConstraintViolation<NominationForm> violation) ->
                    violation.getPropertyPath().toString()))
        .forEach(violation -> rejectUnlessMasked(input, violation));
    String idNumber = input.value("person.idNumber");
    if (!idNumber.isBlank() && !idNumber.contains(MASK)) {
      checkIdNumber(input, idNumber);
    }
    return input;
  }

  /** Converts the input to a nomination form. */
  public NominationForm form(NominationFormInput input) {
    return input.toForm();
  }

  private static void rejectUnlessMasked(
      NominationFormInput input, ConstraintViolation<NominationForm> violation) {
    String path = violation.getPropertyPath().toString();
    String field = path.startsWith("coSigners") ? NominationFormInput.CO_SIGNERS : path;
    boolean masked =
        (field.equals("person.phone") || field.equals(NominationFormInput.CO_SIGNERS))
            && String.valueOf(violation.getInvalidValue()).contains(MASK);
    if (!masked) {
      input.reject(field, violation.getMessage());
    }
  }

  private static void checkIdNumber(NominationFormInput input, String idNumber) {
    try {
      new IdNumber(idNumber);
    } catch (Refusal refused) {
      input.reject("person.idNumber", refused.getMessage());
    }
  }

  /**
   * Adds the input to the model, with the options that the rules of the round and the channels
   * allow.
   */
  public void populate(
      Model model, RoundId round, NominationFormInput input, List<Channel> channels) {
    RulePack rules = rounds.rules(round);
    model.addAttribute("limits", rules.nominations());
    model.addAttribute(
        "channels",
        channels.stream()
            .filter(rules.nominations().channels()::contains)
            .map(channel -> new Option(channel.name(), channel.label()))
            .toList());
    model.addAttribute(
        "industries",
        rules.industries().stream()
            .map(industry -> new Option(industry.code(), industry.name()))
            .toList());
    populateJobTypes(model, rules, input);
    model.addAttribute("yesNo", List.of(new Option("true", "是"), new Option("false", "否")));
    model.addAttribute(
        "sexes", Arrays.stream(Sex.values()).map(s -> new Option(s.name(), s.label())).toList());
    model.addAttribute(
        "employerKinds",
        Arrays.stream(EmployerKind.values()).map(k -> new Option(k.name(), k.label())).toList());
    model.addAttribute(
        "personKinds",
        Arrays.stream(RulePack.PersonKind.values())
            .map(k -> new Option(k.name(), PersonKindLabels.label(k)))
            .toList());
    List<Unit> all = units.all();
    model.addAttribute(
        "districts",
        all.stream()
            .filter(unit -> unit.kind().isTerritorial())
            .map(unit -> new Option(unit.code().value(), unit.name()))
            .toList());
    model.addAttribute("unions", unions(all));
  }

  /**
   * Adds the input to the model, with the job types of its industry; with all job types if it has
   * no industry.
   */
  void populateJobTypes(Model model, RulePack rules, NominationFormInput input) {
    String chosen = input.value("work.industry");
    Map<String, List<Option>> jobs = new LinkedHashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      if (chosen.isEmpty() || chosen.equals(industry.code())) {
        jobs.put(
            industry.name(),
            industry.jobs().stream().map(job -> new Option(job.code(), job.name())).toList());
      }
    }
    model.addAttribute("sheet", input);
    model.addAttribute("jobs", jobs);
  }

  private static Map<String, List<Option>> unions(List<Unit> all) {
    return all.stream()
        .filter(unit -> unit.kind() != UnitKind.SOCIETY)
        .collect(
            Collectors.groupingBy(
                unit -> unit.kind().label(),
                LinkedHashMap::new,
                Collectors.mapping(
                    unit -> new Option(unit.code().value(), unit.name()), Collectors.toList())));
  }
}
