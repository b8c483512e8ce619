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
import org.greatcraftsman.nomination.EmployerKind;
import org.greatcraftsman.nomination.NominationForm;
import org.greatcraftsman.nomination.Sex;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts 《推荐人选申报表》 on a page and reads it back: for the public and for the units' clerks. */
@Component
public class NominationDesk {

  /** Stands in masked personal data, which is left as it was. */
  private static final String MASK = "*";

  private final Rounds rounds;
  private final Units units;
  private final Validator validator;

  NominationDesk(Rounds rounds, Units units, Validator validator) {
    this.rounds = rounds;
    this.units = units;
    this.validator = validator;
  }

  /** A choice of a select: what is sent and what is shown. */
  public record Option(String value, String text) {}

  /** An empty sheet, for one submission. */
  public NominationSheet empty() {
    return NominationSheet.empty(UUID.randomUUID().toString());
  }

  /** A form that was written before, to be corrected. */
  public NominationSheet sheet(NominationForm form) {
    return NominationSheet.of(form);
  }

  /** What a browser sent, with every fault that can be found without the round. */
  public NominationSheet read(Map<String, String> parameters) {
    NominationSheet sheet = NominationSheet.of(parameters);
    NominationForm form = sheet.form();
    validator.validate(form).stream()
        .sorted(
            Comparator.comparing(
                (ConstraintViolation<NominationForm> fault) -> fault.getPropertyPath().toString()))
        .forEach(fault -> blame(sheet, fault));
    String idNumber = sheet.value("person.idNumber");
    if (!idNumber.isBlank() && !idNumber.contains(MASK)) {
      checkIdNumber(sheet, idNumber);
    }
    return sheet;
  }

  /** The form that was meant. */
  public NominationForm form(NominationSheet sheet) {
    return sheet.form();
  }

  private static void blame(NominationSheet sheet, ConstraintViolation<NominationForm> fault) {
    String path = fault.getPropertyPath().toString();
    String field = path.startsWith("coSigners") ? NominationSheet.CO_SIGNERS : path;
    boolean masked =
        (field.equals("person.phone") || field.equals(NominationSheet.CO_SIGNERS))
            && String.valueOf(fault.getInvalidValue()).contains(MASK);
    if (!masked) {
      sheet.blame(field, fault.getMessage());
    }
  }

  private static void checkIdNumber(NominationSheet sheet, String idNumber) {
    try {
      new IdNumber(idNumber);
    } catch (Refusal refused) {
      sheet.blame("person.idNumber", refused.getMessage());
    }
  }

  /** Shows the sheet with the choices that the round and these channels allow. */
  public void show(Model model, String round, NominationSheet sheet, List<Channel> channels) {
    RulePack rules = rounds.rules(round);
    model.addAttribute("limits", rules.nominations());
    model.addAttribute(
        "channels",
        channels.stream()
            .filter(rules.nominations().channels()::contains)
            .map(channel -> new Option(channel.name(), channel.chinese()))
            .toList());
    model.addAttribute(
        "industries",
        rules.industries().stream()
            .map(industry -> new Option(industry.code(), industry.name()))
            .toList());
    showJobs(model, rules, sheet);
    model.addAttribute("yesNo", List.of(new Option("true", "是"), new Option("false", "否")));
    model.addAttribute(
        "sexes", Arrays.stream(Sex.values()).map(s -> new Option(s.name(), s.chinese())).toList());
    model.addAttribute(
        "employerKinds",
        Arrays.stream(EmployerKind.values()).map(k -> new Option(k.name(), k.chinese())).toList());
    model.addAttribute(
        "personKinds",
        Arrays.stream(RulePack.PersonKind.values())
            .map(k -> new Option(k.name(), PersonKinds.chinese(k)))
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
  void showJobs(Model model, RulePack rules, NominationSheet sheet) {
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
                unit -> unit.kind().chinese(),
                LinkedHashMap::new,
                Collectors.mapping(
                    unit -> new Option(unit.code(), unit.name()), Collectors.toList())));
  }
}
