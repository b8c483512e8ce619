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

/** Puts 《推荐人选申报表》 on a page and reads it back: for the public and for the units' clerks. */
@Component
public class NominationFormBinder {

  /** Stands in masked personal data, which is left as it was. */
  private static final String MASK = "*";

  private final RoundService rounds;
  private final UnitService units;
  private final Validator validator;

  NominationFormBinder(RoundService rounds, UnitService units, Validator validator) {
    this.rounds = rounds;
    this.units = units;
    this.validator = validator;
  }

  /** A choice of a select: what is sent and what is shown. */
  public record Option(String value, String text) {}

  /** An empty sheet, for one submission. */
  public NominationFormInput newInput() {
    return NominationFormInput.empty(UUID.randomUUID().toString());
  }

  /** A form that was written before, to be corrected. */
  public NominationFormInput inputOf(NominationForm form) {
    return NominationFormInput.of(form);
  }

  /** What a browser sent, with every fault that can be found without the round. */
  public NominationFormInput bind(Map<String, String> parameters) {
    NominationFormInput sheet = NominationFormInput.of(parameters);
    NominationForm form = sheet.toForm();
    validator.validate(form).stream()
        .sorted(
            Comparator.comparing(
                (ConstraintViolation<NominationForm> fault) -> fault.getPropertyPath().toString()))
        .forEach(fault -> rejectUnlessMasked(sheet, fault));
    String idNumber = sheet.value("person.idNumber");
    if (!idNumber.isBlank() && !idNumber.contains(MASK)) {
      checkIdNumber(sheet, idNumber);
    }
    return sheet;
  }

  /** The form that was meant. */
  public NominationForm form(NominationFormInput sheet) {
    return sheet.toForm();
  }

  private static void rejectUnlessMasked(
      NominationFormInput sheet, ConstraintViolation<NominationForm> fault) {
    String path = fault.getPropertyPath().toString();
    String field = path.startsWith("coSigners") ? NominationFormInput.CO_SIGNERS : path;
    boolean masked =
        (field.equals("person.phone") || field.equals(NominationFormInput.CO_SIGNERS))
            && String.valueOf(fault.getInvalidValue()).contains(MASK);
    if (!masked) {
      sheet.reject(field, fault.getMessage());
    }
  }

  private static void checkIdNumber(NominationFormInput sheet, String idNumber) {
    try {
      new IdNumber(idNumber);
    } catch (Refusal refused) {
      sheet.reject("person.idNumber", refused.getMessage());
    }
  }

  /** Shows the sheet with the choices that the round and these channels allow. */
  public void populate(
      Model model, String round, NominationFormInput sheet, List<Channel> channels) {
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
    populateJobTypes(model, rules, sheet);
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
            .map(unit -> new Option(unit.code(), unit.name()))
            .toList());
    model.addAttribute("unions", unions(all));
  }

  /** Shows the sheet with the job types of its industry; with all while it has none. */
  void populateJobTypes(Model model, RulePack rules, NominationFormInput sheet) {
    String chosen = sheet.value("work.industry");
    Map<String, List<Option>> jobs = new LinkedHashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      if (chosen.isEmpty() || chosen.equals(industry.code())) {
        jobs.put(
            industry.name(),
            industry.jobs().stream().map(job -> new Option(job.code(), job.name())).toList());
      }
    }
    model.addAttribute("sheet", sheet);
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
                    unit -> new Option(unit.code(), unit.name()), Collectors.toList())));
  }
}
