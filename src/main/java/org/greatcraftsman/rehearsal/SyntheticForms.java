package org.greatcraftsman.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.greatcraftsman.nomination.form.EmployerKind;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.Sex;
import org.greatcraftsman.rehearsal.SyntheticNominations.Position;
import org.greatcraftsman.rehearsal.SyntheticNominations.SubmissionRoute;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Creates nomination forms of synthetic persons; the same person number gives the same person. */
@Component
@Profile("rehearsal")
class SyntheticForms {

  private static final long SEED = 42;

  /**
   * An area code that is not assigned: the identity numbers are valid in form but belong to no real
   * person.
   */
  private static final String UNASSIGNED_AREA = "420199";

  private final List<String> surnames;
  private final List<String> givenNames;
  private final SyntheticUnits units;

  SyntheticForms(SyntheticUnits units) {
    this.units = units;
    try {
      List<String> lines =
          new ClassPathResource("rehearsal/names.txt")
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .toList();
      surnames = List.of(lines.get(0).split(" "));
      givenNames = List.of(lines.get(1).split(" "));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Creates a form.
   *
   * @param i the number of the form
   * @param person the number of the person; forms with the same number are about the same person
   */
  NominationForm form(int i, int person, SubmissionRoute route, Position post) {
    SplittableRandom random = new SplittableRandom(SEED + person);
    boolean incomplete = i % 23 == 11;
    int years = 6 + random.nextInt(30);
    return new NominationForm(
        "rehearsal-form-%05d".formatted(i),
        person(person, random),
        work(route.unit(), post, years, random),
        deeds(post, years, incomplete, random),
        recommendation(route),
        route.channel() == Channel.JOINT ? coSigners(i) : List.of(),
        true);
  }

  private NominationForm.Person person(int person, SplittableRandom random) {
    int year = 1960 + random.nextInt(36);
    int month = 1 + random.nextInt(12);
    String name =
        surnames.get(random.nextInt(surnames.size()))
            + givenNames.get(random.nextInt(givenNames.size()));
    String first17 =
        UNASSIGNED_AREA
            + "%04d%02d%02d".formatted(year, month, 1 + random.nextInt(28))
            + "%03d".formatted(person % 1000);
    return new NominationForm.Person(
        name,
        random.nextInt(100) < 72 ? Sex.MALE : Sex.FEMALE,
        random.nextInt(20) == 0 ? "土家族" : "汉族",
        "%04d-%02d".formatted(year, month),
        random.nextInt(2) == 0 ? "中共党员" : "群众",
        List.of("初中", "高中", "中专", "大专", "本科", "研究生").get(random.nextInt(6)),
        IdNumber.withCheckCharacter(first17).value(),
        "199%08d".formatted(person));
  }

  private static NominationForm.Work work(
      Unit unit, Position post, int years, SplittableRandom random) {
    PersonKind kind = kind(post, random.nextInt(100));
    boolean frontline = kind == PersonKind.FRONTLINE || kind == PersonKind.FARMER;
    return new NominationForm.Work(
        unit.name().replaceAll("(总工会|产业工会|工会)$", "") + "所属" + post.industry().name() + "单位",
        employer(kind, random),
        kind,
        post.industry().code(),
        post.job().code(),
        post.job().name() + (frontline ? "班组长" : "技术主管"),
        List.of("中级工", "高级工", "技师", "高级技师", "").get(random.nextInt(5)),
        "%04d-07".formatted(2018 - years),
        years,
        frontline,
        frontline && random.nextInt(6) == 0);
  }

  private static PersonKind kind(Position post, int percent) {
    if (post.industry().code().equals("AGRI") && percent < 70) {
      return PersonKind.FARMER;
    }
    if (percent < 80) {
      return PersonKind.FRONTLINE;
    }
    if (percent < 85) {
      return PersonKind.OFFICIAL;
    }
    if (percent < 89) {
      return PersonKind.ENTERPRISE_HEAD;
    }
    return percent < 91 ? PersonKind.STATE_ENTERPRISE_HEAD : PersonKind.OTHER;
  }

  private static EmployerKind employer(PersonKind kind, SplittableRandom random) {
    return switch (kind) {
      case OFFICIAL -> EmployerKind.GOVERNMENT;
      case FARMER -> EmployerKind.COOPERATIVE;
      case STATE_ENTERPRISE_HEAD -> EmployerKind.STATE_ENTERPRISE;
      case ENTERPRISE_HEAD -> EmployerKind.PRIVATE_ENTERPRISE;
      default ->
          random.nextInt(2) == 0 ? EmployerKind.STATE_ENTERPRISE : EmployerKind.PRIVATE_ENTERPRISE;
    };
  }

  private static NominationForm.Deeds deeds(
      Position post, int years, boolean incomplete, SplittableRandom random) {
    String job = post.job().name();
    int savings = 20 + random.nextInt(800);
    int apprentices = 2 + random.nextInt(28);
    String proof = incomplete ? "（佐证材料待补）" : "";
    return new NominationForm.Deeds(
        "%d年起在%s一线从事%s工作，历任操作工、班组长。".formatted(2018 - years, post.industry().name(), job),
        random.nextInt(3) == 0 ? "武汉五一劳动奖章" : null,
        random.nextInt(2) == 0
            ? "实用新型专利%d项，企业工法%d项".formatted(1 + random.nextInt(9), 1 + random.nextInt(3))
            : null,
        "掌握%s核心操作法，关键工序一次合格率保持在99.%d%%。".formatted(job, random.nextInt(10)),
        "主持工艺改进%d项，解决生产难题%d个。".formatted(1 + random.nextInt(12), 2 + random.nextInt(20)),
        BigDecimal.valueOf(savings),
        "带徒%d人，其中%d人成为技术骨干。".formatted(apprentices, apprentices / 2),
        random.nextInt(4) == 0 ? "市职工职业技能大赛第%d名".formatted(1 + random.nextInt(10)) : null,
        "从事%s工作%d年，累计节约成本%d万元，带徒%d人。%s".formatted(job, years, savings, apprentices, proof),
        "%d年来扎根%s岗位，潜心钻研，主动攻关。先后参与重点项目%d个，形成可推广的先进操作法，被同行广泛采用；坚持名师带徒，倾囊相授，带动班组共同进步。%s"
            .formatted(years, job, 3 + random.nextInt(15), proof));
  }

  private NominationForm.Recommendation recommendation(SubmissionRoute route) {
    if (route.source().isPublic()) {
      Unit union = route.unit();
      String employerUnion =
          units.units().stream()
              .filter(unit -> union.code().equals(unit.parent()))
              .filter(unit -> unit.kind() == UnitKind.GRASSROOTS)
              .map(unit -> unit.code().value())
              .findFirst()
              .orElse(union.kind().isTerritorial() ? null : union.code().value());
      return new NominationForm.Recommendation(
          route.channel(),
          union.kind().isTerritorial() ? union.code().value() : null,
          employerUnion,
          null);
    }
    return new NominationForm.Recommendation(
        route.channel(),
        null,
        null,
        switch (route.channel()) {
          case ASSOCIATION -> "市机械工程学会";
          case COMPETITION -> "第二十二届武汉市职工技能大赛";
          default -> null;
        });
  }

  private List<NominationForm.CoSigner> coSigners(int form) {
    return IntStream.range(0, 12)
        .mapToObj(
            n ->
                new NominationForm.CoSigner(
                    surnames.get((form + n) % surnames.size())
                        + givenNames.get((form * 7 + n) % givenNames.size()),
                    "198%05d%03d".formatted(form, n)))
        .toList();
  }
}
