package org.greatcraftsman.candidates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeDatabase;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Fixture: a round at the end of the review, with all votes counted and all files marked. It writes
 * the vote list of {@link SyntheticVoteLists} to the tables of the other rooms.
 */
@Profile("test")
@Component
public class SampleVoteList {

  public static final RoundId ROUND = new RoundId("GCC2");

  @Autowired private RoundService rounds;
  @Autowired private UnitService units;
  @Autowired private OfficeFixture office;
  @Autowired private OfficeDatabase database;
  @Autowired private VoteListAssembler assembler;
  @Autowired private VoteListFreezer freezer;
  @Autowired private JdbcTemplate jdbc;

  /** Writes the whole vote list of 180. */
  public void reviewed() {
    database.setUp("reviewed vote list", () -> write(file -> true));
  }

  /** Writes a vote list with only one nominee of agriculture, whose minimum is three. */
  public void reviewedWithoutFarming() {
    database.setUp(
        "reviewed vote list without farming",
        () ->
            write(
                file ->
                    !file.candidate().post().industry().equals("AGRI")
                        || file.number().equals(SyntheticVoteLists.number(11))));
  }

  /**
   * Writes the whole vote list, in a round whose rules bound the winners of recommending units.
   *
   * @param kinds entries of the rule pack, such as <code>{kind: ZONE, minimum: 3}</code>
   * @param units entries of the rule pack, such as <code>{code: Q02, name: 武昌区总工会, maximum: 9}
   *     </code>
   */
  public void reviewedUnder(String kinds, String units) throws IOException {
    open();
    bound(kinds, units);
    List<VoteListNominee> files = SyntheticVoteLists.of(rounds.rules(ROUND));
    writeNominations(files);
    reviewed(files);
  }

  /** Revises the rules of the open round to bound the winners of recommending units. */
  public void bound(String kinds, String units) throws IOException {
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml")
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("kinds: {value: [", "kinds: {value: [" + kinds)
            .replace("units: {value: [", "units: {value: [" + units);
    rounds.reviseRules(ROUND, pack, "经研究，按推荐单位规定名额。", "office-1");
  }

  /** Writes the whole vote list with the rows in a different order. */
  public void reviewedInAnotherOrder() {
    List<VoteListNominee> files = new ArrayList<>(open());
    Collections.shuffle(files, new Random(1));
    writeNominations(files);
    reviewed(files);
  }

  private void write(Predicate<VoteListNominee> included) {
    List<VoteListNominee> files = open().stream().filter(included).toList();
    writeNominations(files);
    reviewed(files);
  }

  /** Opens the round and returns the nominees of its future vote list. */
  public List<VoteListNominee> open() {
    office.jumpTo(MutableClock.OPENING_DAY);
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    return SyntheticVoteLists.of(rounds.rules(ROUND));
  }

  private void writeNominations(List<VoteListNominee> files) {
    long now = rounds.dueAt(ROUND, Deadline.REVIEW_END).toEpochMilli();
    List<Object[]> nominations = new ArrayList<>();
    files.forEach(file -> nominations.add(nominationRow(file, now)));
    jdbc.batchUpdate(
        "insert into nomination (number, round_number, status, channel, name, id_fingerprint,"
            + " person_key, phone_fingerprint, employer, employer_kind, person_kind, industry,"
            + " job_type, post, frontline, migrant_worker, summary, skills, unit_code, unit_rank,"
            + " received_at, changed_at, lot, revision, lock_version) values (?, ?,"
            + " 'RECOMMENDED', 'UNIT', ?, ?, ?, ?, ?, 'STATE_ENTERPRISE', ?, ?, ?, '班长', ?, false,"
            + " '二十年坚守一线。', '一次成形', ?, ?, ?, ?, ?, 1, 0)",
        nominations);
  }

  /** Writes the vote list, the marks and the votes of nominations that are stored. */
  public void reviewed(List<VoteListNominee> files) {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));
    long now = rounds.dueAt(ROUND, Deadline.REVIEW_END).toEpochMilli();
    jdbc.update(
        "insert into shortlist (round_number, seed, drawn_at, proposed_at, confirmed_at,"
            + " confirmed_by) values (?, ?, ?, ?, ?, ?)",
        ROUND,
        "0".repeat(64),
        now,
        now,
        now,
        "office-1");
    jdbc.update(
        "insert into vote_tally (round_number, ballots, quarantined, root, tallied_at)"
            + " values (?, 1, 0, ?, ?)",
        ROUND,
        "0".repeat(64),
        now);
    List<Object[]> entries = new ArrayList<>();
    List<Object[]> reviews = new ArrayList<>();
    List<Object[]> marks = new ArrayList<>();
    List<Object[]> totals = new ArrayList<>();
    for (VoteListNominee file : files) {
      NominationNumber number = file.number();
      entries.add(new Object[] {ROUND, number});
      reviews.add(new Object[] {number, ROUND});
      totals.add(new Object[] {ROUND, number, file.votes()});
      for (Mark mark : file.candidate().marks()) {
        marks.add(
            new Object[] {
              number + "/" + mark.expert(),
              ROUND,
              number,
              mark.expert(),
              mark.group1(),
              mark.group2(),
              mark.group3(),
              mark.group4(),
              now
            });
      }
    }
    jdbc.batchUpdate(
        "insert into shortlist_entry (round_number, number, basis) values (?, ?, 'ORDER')",
        entries);
    jdbc.batchUpdate(
        "insert into review_file (number, round_number, state, version)"
            + " values (?, ?, 'REVIEWED', 0)",
        reviews);
    jdbc.batchUpdate(
        "insert into review_assignment (id, round_number, file_number, expert, origin, state,"
            + " assigned_at, place, version) values (?, ?, ?, ?, 'DRAW', 'MARKED', 0, 1, 0)",
        marks.stream().map(mark -> Arrays.copyOf(mark, 4)).toList());
    jdbc.batchUpdate(
        "insert into review_mark (id, round_number, file_number, expert, group1, group2, group3,"
            + " group4, marked_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        marks);
    jdbc.batchUpdate(
        "insert into vote_total (round_number, nominee, votes) values (?, ?, ?)", totals);
  }

  /** The vote list as the freeze assembles it from the other rooms. */
  public List<VoteListNominee> assembled() {
    return assembler.assemble(ROUND);
  }

  /** Freezes the given vote list in the open round, independent of the other rooms. */
  public void freeze(List<VoteListNominee> voteList) {
    freezer.freeze(ROUND, voteList);
  }

  private static Object[] nominationRow(VoteListNominee file, long now) {
    NominationNumber number = file.number();
    int lot = file.candidate().lot();
    return new Object[] {
      number,
      ROUND,
      "𠮷工匠" + lot,
      number,
      number,
      number,
      "武汉第" + lot + "机械厂",
      file.kind().name(),
      file.candidate().post().industry(),
      file.candidate().post().jobType(),
      file.candidate().post().frontline(),
      file.candidate().post().attributes().get(Attribute.UNIT),
      lot,
      now,
      now,
      lot
    };
  }
}
