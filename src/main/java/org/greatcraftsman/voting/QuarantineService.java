package org.greatcraftsman.voting;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.RoundService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which flagged ballots do not count. One person proposes with a reason, another person
 * agrees or rejects. No ballot is ever deleted.
 */
@Service
public class QuarantineService {

  private static final Reason.Rule PROPOSAL = new Reason.Rule("请写明理由", 5, 500);
  private static final Reason.Rule DISAGREEMENT = new Reason.Rule("不同意时请写明理由", 5, 500);
  private static final Reason.Rule REMARK = new Reason.Rule("请精简理由", 1, 500);

  private final RoundService rounds;
  private final SuspiciousClusterRepository clusters;
  private final Ledger ledger;
  private final JdbcClient jdbc;
  private final InstantSource clock;

  QuarantineService(
      RoundService rounds,
      SuspiciousClusterRepository clusters,
      Ledger ledger,
      JdbcClient jdbc,
      InstantSource clock) {
    this.rounds = rounds;
    this.clusters = clusters;
    this.ledger = ledger;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the clusters of flagged ballots of the round. */
  @Transactional(readOnly = true)
  public List<SuspiciousCluster> clusters(RoundId round) {
    return clusters.findByRound(round);
  }

  /** Returns the latest proposal; empty if there is none. */
  @Transactional(readOnly = true)
  public Optional<Proposal> proposal(RoundId round) {
    return jdbc.sql(
            "select attempt, proposer, reason, decider, agreed, decision_reason"
                + " from quarantine_proposal where round_number = ? order by attempt desc limit 1")
        .param(round)
        .query(
            (row, n) ->
                new Proposal(
                    row.getInt("attempt"),
                    row.getString("proposer"),
                    row.getString("reason"),
                    row.getString("decider"),
                    row.getBoolean("agreed"),
                    row.getString("decision_reason")))
        .optional();
  }

  /**
   * Proposes that the ballots of these clusters do not count and that all others do.
   *
   * @param person user id of the proposer
   * @param numbers numbers of the clusters; if empty, every ballot counts
   * @throws Refusal for an unknown cluster or while another proposal is open
   */
  @Transactional
  public void propose(RoundId round, String person, Collection<String> numbers, String reason) {
    Reason why = PROPOSAL.require(reason);
    rounds.lock(round);
    if (clusters.countUndecided(round) == 0) {
      throw new Refusal("可疑选票已经复核完毕，无需再提出意见。");
    }
    Optional<Proposal> latest = proposal(round);
    if (latest.filter(Proposal::isOpen).isPresent()) {
      throw new Refusal("已有一份隔离意见正在等待确认，请待确认后再提出。");
    }
    Set<String> proposed = new TreeSet<>(numbers);
    if (!clusters.findByRound(round).stream()
        .map(SuspiciousCluster::number)
        .toList()
        .containsAll(proposed)) {
      throw new Refusal("所选的批次不在可疑选票清单中，请刷新页面后重新勾选。");
    }
    clusters.propose(round, proposed);
    jdbc.sql(
            "insert into quarantine_proposal (round_number, attempt, proposer, reason, proposed_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            round, latest.map(Proposal::attempt).orElse(0) + 1, person, why.text(), clock.millis())
        .update();
    ledger.record(
        round,
        Act.VOTING_QUARANTINE_PROPOSED,
        round,
        person,
        Map.of("clusters", List.copyOf(proposed), "reason", why));
  }

  /**
   * Decides on the open proposal. If agreed, its ballots do not count and all others do.
   *
   * @param person user id of the decider, who must not be the proposer
   * @param reason 5 to 500 characters if not agreed; optional if agreed
   * @throws Refusal if no proposal is open or the decider is the proposer
   */
  @Transactional
  public void decide(RoundId round, String person, boolean agreed, String reason) {
    Optional<Reason> why =
        agreed ? REMARK.accept(reason) : Optional.of(DISAGREEMENT.require(reason));
    rounds.lock(round);
    Proposal proposal =
        proposal(round)
            .filter(Proposal::isOpen)
            .orElseThrow(() -> new Refusal("没有等待确认的隔离意见，请返回列表刷新。"));
    if (proposal.proposer().equals(person)) {
      throw new Refusal("隔离意见是您本人提出的，须由另一位同志确认。");
    }
    if (agreed) {
      clusters.quarantine(round);
    } else {
      clusters.withdrawProposal(round);
    }
    int updated =
        jdbc.sql(
                "update quarantine_proposal set decider = ?, agreed = ?, decision_reason = ?,"
                    + " decided_at = ? where round_number = ? and attempt = ? and decider is null")
            .params(
                person,
                agreed,
                why.map(Reason::text).orElse(""),
                clock.millis(),
                round,
                proposal.attempt())
            .update();
    if (updated != 1) {
      throw new IllegalStateException("proposal " + proposal.attempt() + " is decided");
    }
    Map<String, Object> facts = new HashMap<>();
    facts.put("attempt", proposal.attempt());
    facts.put("agreed", agreed);
    why.ifPresent(written -> facts.put("reason", written));
    ledger.record(round, Act.VOTING_QUARANTINE_DECIDED, round, person, facts);
  }

  /**
   * A proposal and its decision.
   *
   * @param attempt number of the proposal in the round, from 1
   * @param decider user id; {@code null} while the proposal is open
   */
  public record Proposal(
      int attempt,
      String proposer,
      String reason,
      String decider,
      boolean agreed,
      String decisionReason) {

    /** Whether the proposal is not decided. */
    boolean isOpen() {
      return decider == null;
    }
  }
}
