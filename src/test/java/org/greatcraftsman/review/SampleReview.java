package org.greatcraftsman.review;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.OfficeDatabase;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.StatementService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.unit.UnitService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fixture: a round up to the morning of its review. */
@Profile("test")
@Component
public class SampleReview {

  public static final RoundId ROUND = new RoundId("GCC2");

  @Autowired private RoundService rounds;
  @Autowired private UnitService units;
  @Autowired private NominationService nominations;
  @Autowired private ShortlistService shortlist;
  @Autowired private PanelService panel;
  @Autowired private PanelFormation formation;
  @Autowired private StatementService statements;
  @Autowired private OfficeFixture office;
  @Autowired private OfficeDatabase database;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private RuntimeService runtime;

  /** Opens the round and shortlists the nominees 1 to {@code files}. */
  public void shortlist(int files) {
    database.setUp("shortlist of " + files, () -> submitAndShortlist(files));
  }

  private void submitAndShortlist(int files) {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    for (int n = 1; n <= files; n++) {
      NominationNumber number =
          nominations
              .submit(ROUND, SampleForms.byUnit(n), Submitter.clerk("clerk-1", new UnitCode("Q01")))
              .number();
      // The result of the audits.
      jdbc.update(
          "update nomination set status = 'RECOMMENDED', unit_rank = ? where number = ?",
          n,
          number);
    }
    shortlist.close(ROUND);
    shortlist.propose(ROUND);
    shortlist.confirm(ROUND, "office-1");
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(audit -> runtime.deleteProcessInstance(audit.getId(), "not under test"));
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_START));
  }

  /** Registers experts e01, e02, …; expert n has the same employer as nominee n. */
  public List<ExpertId> experts(int count) {
    List<ExpertId> experts =
        IntStream.rangeClosed(1, count).mapToObj("e%02d"::formatted).map(ExpertId::new).toList();
    database.setUp(count + " experts", () -> register(experts));
    return experts;
  }

  private void register(List<ExpertId> experts) {
    for (int n = 1; n <= experts.size(); n++) {
      ExpertId id = new ExpertId(office.person(experts.get(n - 1).value(), "experts"));
      panel.register(new Expert(id, "𠮷专家" + n, "", "武汉第%d 机械厂".formatted(n), Set.of("EQUIP")));
    }
  }

  /** Registers 15 experts, draws all of them for the panel and signs their statements. */
  public List<ExpertId> panel() {
    List<ExpertId> experts = experts(15);
    database.setUp("panel", this::drawAndSign);
    return experts;
  }

  private void drawAndSign() {
    formation.fillVacantSeats(ROUND);
    formation.unsigned(ROUND).forEach(expert -> statements.sign(ROUND, expert, List.of(), null));
  }
}
