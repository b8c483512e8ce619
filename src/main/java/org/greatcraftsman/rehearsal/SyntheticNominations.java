package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Nine hundred synthetic nominations, the same in every rehearsal: every channel, industry and job
 * type of the rules, some incomplete, some people nominated twice, two units child their minimum.
 * None of the nominees is a real person.
 */
@Component
@Profile("rehearsal")
class SyntheticNominations {

  /** The number of nominations. */
  static final int COUNT = 900;

  private static final long SEED = 20180806;

  /** The number of nominations of a person who was nominated before. */
  private static final int DUPLICATES = 24;

  /** The units that nominate fewer people than their minimum. */
  private static final Set<UnitCode> BELOW_MINIMUM =
      Set.of(new UnitCode("hannan"), new UnitCode("chemical-park"));

  /** The industry of most nominees of a unit; units without an entry nominate from all. */
  private static final Map<String, String> INDUSTRY_BY_UNIT =
      Map.ofEntries(
          Map.entry("auto-union", "AUTO"),
          Map.entry("dongfeng-auto", "AUTO"),
          Map.entry("steel-union", "STEEL"),
          Map.entry("wuhan-steel", "STEEL"),
          Map.entry("opto-union", "OPTO"),
          Map.entry("fiber-home", "OPTO"),
          Map.entry("equipment-union", "EQUIP"),
          Map.entry("shipbuilding", "EQUIP"),
          Map.entry("building-union", "BUILD"),
          Map.entry("bridge-bureau", "BUILD"),
          Map.entry("transport-union", "TRANS"),
          Map.entry("metro-group", "TRANS"),
          Map.entry("power-supply", "POWER"),
          Map.entry("pharma-group", "CHEM"),
          Map.entry("food-group", "LIGHT"),
          Map.entry("commerce-union", "SERVE"),
          Map.entry("science-union", "CULT"),
          Map.entry("agriculture-bureau", "AGRI"),
          Map.entry("city-admin-bureau", "CIVIC"));

  private final SyntheticUnits units;
  private final SyntheticForms forms;

  SyntheticNominations(SyntheticUnits units, SyntheticForms forms) {
    this.units = units;
    this.forms = forms;
  }

  /** A nomination form and its submitter. */
  record Submission(NominationForm form, Submitter source) {}

  List<Submission> all(RulePack rules) {
    List<Unit> recommending = recommendingUnits();
    List<Position> posts = positions(rules);
    List<Submission> all = new ArrayList<>();
    for (int i = 0; i < COUNT - DUPLICATES; i++) {
      Unit unit = unitFor(i, recommending);
      all.add(submission(i, i, unit, positionFor(i, unit, posts)));
    }
    for (int i = 0; i < DUPLICATES; i++) {
      int person = i * 31;
      Unit unit = recommending.get((i * 7 + 3) % recommending.size());
      Unit first = unitFor(person, recommending);
      all.add(submission(COUNT - DUPLICATES + i, person, unit, positionFor(person, first, posts)));
    }
    return all;
  }

  private Submission submission(int i, int person, Unit unit, Position post) {
    SplittableRandom random = new SplittableRandom(SEED * 31 + i);
    Channel channel = channel(random.nextInt(100));
    Submitter source = source(channel, unit, i);
    return new Submission(
        forms.form(i, person, new SubmissionRoute(channel, unit, source), post), source);
  }

  /** The channel, the recommending unit and the submitter of a nomination. */
  record SubmissionRoute(Channel channel, Unit unit, Submitter source) {}

  /** A job type in an industry of the rules. */
  record Position(RulePack.Industry industry, RulePack.JobType job) {}

  private static Channel channel(int percent) {
    if (percent < 70) {
      return Channel.UNIT;
    }
    if (percent < 77) {
      return Channel.ASSOCIATION;
    }
    if (percent < 84) {
      return Channel.COMPETITION;
    }
    return percent < 90 ? Channel.JOINT : Channel.SELF;
  }

  private Submitter source(Channel channel, Unit unit, int i) {
    if (channel == Channel.JOINT || channel == Channel.SELF) {
      return Submitter.portal();
    }
    Unit submitter =
        units.units().stream()
            .filter(child -> unit.code().equals(child.parent()))
            .filter(child -> submits(channel, child))
            .filter(child -> i % 3 == 0)
            .findFirst()
            .orElse(unit);
    return Submitter.clerk(RehearsalAccounts.clerkOf(submitter), submitter.code());
  }

  private static boolean submits(Channel channel, Unit child) {
    return channel == Channel.ASSOCIATION
        ? child.kind() == UnitKind.SOCIETY
        : child.kind() == UnitKind.GRASSROOTS;
  }

  private List<Unit> recommendingUnits() {
    return units.units().stream().filter(unit -> unit.kind().recommends()).toList();
  }

  /**
   * The unit of a nomination. Of each cycle, unions get three places and other units one; two
   * unions get one and stay child their minimum.
   */
  private static Unit unitFor(int i, List<Unit> recommending) {
    List<Unit> cycle = new ArrayList<>();
    for (Unit unit : recommending) {
      boolean union = unit.kind() != UnitKind.BUREAU && unit.kind() != UnitKind.ENTERPRISE;
      boolean belowMinimum = BELOW_MINIMUM.contains(unit.code());
      int places = belowMinimum ? 1 : union ? 3 : 1;
      for (int n = 0; n < places; n++) {
        cycle.add(unit);
      }
    }
    return cycle.get(i % cycle.size());
  }

  private static Position positionFor(int i, Unit unit, List<Position> posts) {
    List<Position> own =
        posts.stream()
            .filter(
                post ->
                    INDUSTRY_BY_UNIT
                        .getOrDefault(unit.code().value(), "")
                        .equals(post.industry().code()))
            .toList();
    boolean inOwnIndustry = !own.isEmpty() && i % 5 != 0;
    return inOwnIndustry ? own.get(i % own.size()) : posts.get((i * 17 + i / 7) % posts.size());
  }

  private static List<Position> positions(RulePack rules) {
    return rules.industries().stream()
        .flatMap(industry -> industry.jobs().stream().map(job -> new Position(industry, job)))
        .toList();
  }
}
