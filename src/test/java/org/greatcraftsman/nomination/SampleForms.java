package org.greatcraftsman.nomination;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.form.EmployerKind;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.nomination.form.NominationForm.Deeds;
import org.greatcraftsman.nomination.form.NominationForm.Person;
import org.greatcraftsman.nomination.form.NominationForm.Recommendation;
import org.greatcraftsman.nomination.form.NominationForm.Work;
import org.greatcraftsman.nomination.form.Sex;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;

/** Fixture: completed nomination forms for numbered persons. */
public final class SampleForms {

  /** Districts and an enterprise, a grassroots union below each kind, and a society. */
  public static final List<Unit> UNITS =
      List.of(
          new Unit(new UnitCode("Q01"), "江岸区总工会", UnitKind.DISTRICT, null),
          new Unit(new UnitCode("Q02"), "武昌区总工会", UnitKind.DISTRICT, null),
          new Unit(new UnitCode("D01"), "武钢工会", UnitKind.ENTERPRISE, null),
          new Unit(new UnitCode("Q01J1"), "江岸车辆厂工会", UnitKind.GRASSROOTS, new UnitCode("Q01")),
          new Unit(new UnitCode("D01J1"), "武钢炼钢厂工会", UnitKind.GRASSROOTS, new UnitCode("D01")),
          new Unit(new UnitCode("X01"), "武汉焊接学会", UnitKind.SOCIETY, new UnitCode("Q01")));

  private SampleForms() {}

  public static void register(UnitService units) {
    units.registerAll(UNITS);
  }

  /** ID number of person {@code n}, from 0. */
  public static IdNumber idNumber(int n) {
    return IdNumber.withCheckCharacter("420106198507%02d%03d".formatted(1 + n / 1000, n % 1000));
  }

  /** Mobile number of person {@code n}. */
  public static String phone(int n) {
    return "138%08d".formatted(n);
  }

  /** A form that a clerk of a unit submits. */
  public static NominationForm byUnit(int n) {
    return form(n, new Recommendation(Channel.UNIT, null, null, null), List.of());
  }

  /** A self-nomination without an employer's union, at this district. */
  public static NominationForm bySelf(int n, String district) {
    return form(n, new Recommendation(Channel.SELF, district, null, null), List.of());
  }

  /** A self-nomination with this employer's union. */
  public static NominationForm bySelfEmployed(int n, String employerUnion) {
    return form(n, new Recommendation(Channel.SELF, null, employerUnion, null), List.of());
  }

  /** A joint nomination with this number of co-signers. */
  public static NominationForm jointly(int n, String district, int signers) {
    return form(
        n,
        new Recommendation(Channel.JOINT, district, null, null),
        IntStream.range(0, signers)
            .mapToObj(i -> new CoSigner("联名人" + i, phone(50_000_000 + 100 * n + i)))
            .toList());
  }

  public static NominationForm form(int n, Recommendation recommendation, List<CoSigner> signers) {
    return new NominationForm(
        UUID.randomUUID().toString(),
        new Person(
            "𠮷工匠" + n,
            n % 2 == 0 ? Sex.MALE : Sex.FEMALE,
            "汉族",
            "1985-07",
            "群众",
            "高中",
            idNumber(n).value(),
            phone(n)),
        new Work(
            "武汉第" + n + "机械厂",
            EmployerKind.STATE_ENTERPRISE,
            PersonKind.FRONTLINE,
            "EQUIP",
            "EQUIP-WELD",
            "焊接班长",
            "高级技师",
            "2006-09",
            12,
            n % 4 != 0,
            false),
        new Deeds(
            "2006年参加工作。",
            null,
            "发明专利2项",
            "薄板仰焊一次成形",
            "改进焊接工装",
            new BigDecimal("120.50"),
            "带徒6人",
            "市焊接竞赛第二名",
            "二十年坚守焊接一线。",
            "二十年坚守焊接一线，攻克多项难题。"),
        recommendation,
        signers,
        true);
  }

  /** The same form with another ID number. */
  public static NominationForm withIdNumber(NominationForm form, String idNumber) {
    Person p = form.person();
    return with(
        form,
        new Person(
            p.name(),
            p.sex(),
            p.ethnicity(),
            p.birthMonth(),
            p.politicalStatus(),
            p.education(),
            idNumber,
            p.phone()));
  }

  /** The same form with another name. */
  public static NominationForm withName(NominationForm form, String name) {
    Person p = form.person();
    return with(
        form,
        new Person(
            name,
            p.sex(),
            p.ethnicity(),
            p.birthMonth(),
            p.politicalStatus(),
            p.education(),
            p.idNumber(),
            p.phone()));
  }

  /** The same form with another short account of the deeds. */
  public static NominationForm withSummary(NominationForm form, String summary) {
    Deeds d = form.deeds();
    return new NominationForm(
        form.requestKey(),
        form.person(),
        form.work(),
        new Deeds(
            d.resume(),
            d.honours(),
            d.patents(),
            d.skills(),
            d.innovation(),
            d.benefit(),
            d.apprentices(),
            d.competitions(),
            summary,
            d.story()),
        form.recommendation(),
        form.coSigners(),
        true);
  }

  private static NominationForm with(NominationForm form, Person person) {
    return new NominationForm(
        form.requestKey(),
        person,
        form.work(),
        form.deeds(),
        form.recommendation(),
        form.coSigners(),
        true);
  }
}
