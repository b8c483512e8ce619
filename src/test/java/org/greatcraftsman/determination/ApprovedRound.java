package org.greatcraftsman.determination;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.SyntheticVoteLists;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeDatabase;
import org.greatcraftsman.round.RoundService;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fixture: a round whose list of 100 the chairman's office approved on 2018-09-19 at 17:30. Its
 * nominations contain the data that a notice prints.
 */
@Profile("test")
@Component
public class ApprovedRound {

  public static final RoundId ROUND = new RoundId("GCC2");
  public static final String VOTE_ROOT = "ab".repeat(32);

  private static final List<String> SURNAMES =
      List.of("魏", "欧阳", "丁", "𠮷", "王", "司马", "于", "龚", "吉");

  private final RoundService rounds;
  private final SampleVoteList sample;
  private final ProposedListService list;
  private final ResolutionService resolutions;
  private final MutableClock clock;
  private final JdbcClient jdbc;
  private final OfficeDatabase database;

  ApprovedRound(
      RoundService rounds,
      SampleVoteList sample,
      ProposedListService list,
      ResolutionService resolutions,
      MutableClock clock,
      JdbcClient jdbc,
      OfficeDatabase database) {
    this.rounds = rounds;
    this.sample = sample;
    this.list = list;
    this.resolutions = resolutions;
    this.clock = clock;
    this.jdbc = jdbc;
    this.database = database;
  }

  /** Opens the round, and freezes, computes and approves the list. */
  public ListVersion approve() {
    database.setUp("approved round", this::openAndApprove);
    return list.approved(ROUND).orElseThrow();
  }

  private void openAndApprove() {
    rounds.open("wuhan-2", "office");
    List<VoteListNominee> files = SyntheticVoteLists.of(rounds.rules(ROUND));
    for (int i = 0; i < files.size(); i++) {
      insertNomination(files.get(i), SURNAMES.get(i % SURNAMES.size()) + name(i));
    }
    jdbc.sql(
            "insert into vote_tally (round_number, ballots, quarantined, root, tallied_at)"
                + " values (?, 0, 0, ?, 0)")
        .params(ROUND, VOTE_ROOT)
        .update();
    at("2018-09-19T17:30");
    sample.freeze(files);
    list.compute(ROUND);
    approve(Resolution.MeetingDecision.approve("武工主纪〔2018〕9号", null));
  }

  /** Recomputes and approves the list after an upheld objection. */
  public ListVersion approveAgain(VacancyDecision vacancy) {
    list.compute(ROUND);
    return approve(Resolution.MeetingDecision.approve("武工主纪〔2018〕10号", vacancy));
  }

  private ListVersion approve(Resolution.MeetingDecision decision) {
    resolutions.decide(ROUND, decision, "chairman");
    return list.approved(ROUND).orElseThrow();
  }

  /** Sets the clock to a local time of the office. */
  public void at(String wallClock) {
    clock.set(OfficeTime.toInstant(LocalDateTime.parse(wallClock)));
  }

  private static String name(int i) {
    return "" + (char) ('一' + 7 * i) + (char) ('一' + 11 * i);
  }

  private void insertNomination(VoteListNominee file, String name) {
    Map<String, Object> row =
        Map.ofEntries(
            Map.entry("number", file.number()),
            Map.entry("round_number", ROUND),
            Map.entry("status", "RECOMMENDED"),
            Map.entry("channel", "UNIT"),
            Map.entry("name", name),
            Map.entry("id_fingerprint", file.number()),
            Map.entry("person_key", file.number()),
            Map.entry("phone_fingerprint", file.number()),
            Map.entry("employer", "武汉第" + file.candidate().lot() + "工厂"),
            Map.entry("employer_kind", "INSTITUTION"),
            Map.entry("person_kind", file.kind().name()),
            Map.entry("industry", file.candidate().post().industry()),
            Map.entry("job_type", file.candidate().post().jobType()),
            Map.entry("post", "工人"),
            Map.entry("frontline", file.candidate().post().frontline()),
            Map.entry("migrant_worker", false),
            Map.entry("summary", "在岗位上勤恳工作。"),
            Map.entry("skills", "手上功夫过硬。"),
            Map.entry("unit_code", "jiangan"),
            Map.entry("received_at", 0L),
            Map.entry("changed_at", 0L),
            Map.entry("revision", 1),
            Map.entry("lock_version", 0));
    jdbc.sql(
            "insert into nomination ("
                + String.join(", ", row.keySet())
                + ") values (:"
                + String.join(", :", row.keySet())
                + ")")
        .params(row)
        .update();
  }
}
