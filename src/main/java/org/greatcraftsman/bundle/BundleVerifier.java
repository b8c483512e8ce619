package org.greatcraftsman.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateCut;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.FrozenVoteList;
import org.greatcraftsman.candidates.FrozenVoteListCodec;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.determination.RelaxedBoundsCodec;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.LedgerChainVerifier;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.proof.ListVerifier;
import org.greatcraftsman.round.LockedRulePackReader;
import org.greatcraftsman.round.RulePack;

/**
 * Computes a round's list again from its audit bundle, with no database, network or clock: each
 * file must be the one whose hash stands in the ledger rows that the bundle shows, and each number
 * must follow from the marks, the votes and the rules. A bundle cannot show about itself that its
 * rows are those of the ledger. A hash that was printed elsewhere must be among the rows, but rows
 * whose content is withheld are taken by their hash as given, so a changed row can be linked to the
 * next withheld one unseen.
 */
public final class BundleVerifier {

  private final List<String> sentences = new ArrayList<>();
  private final AuditBundle bundle;
  private final List<BundledEntry> rows = new ArrayList<>();

  private BundleVerifier(AuditBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The result of a verification.
   *
   * @param sound true if the bundle passes every check
   * @param sentences a Chinese sentence for each check; if the bundle is not sound, the last one
   *     says why
   */
  public record VerificationReport(boolean sound, List<String> sentences) {}

  /**
   * Verifies a bundle.
   *
   * @param zip the bundle
   * @param printed a hash of a ledger row as the public notice prints it; empty if there is none
   */
  public static VerificationReport verify(byte[] zip, String printed) {
    List<String> sentences = new ArrayList<>();
    try {
      BundleVerifier verifier = new BundleVerifier(AuditBundle.read(zip));
      try {
        verifier.check(printed);
        return new VerificationReport(true, verifier.sentences);
      } finally {
        sentences.addAll(verifier.sentences);
      }
    } catch (Refusal refused) {
      sentences.add("不符：" + refused.getMessage());
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException garbled) {
      sentences.add("不符：审计包不是系统导出时的样子，请重新索取。");
    }
    return new VerificationReport(false, sentences);
  }

  private void check(String printed) {
    checkLedger(printed);
    RulePack rules = checkRules();
    List<VoteListNominee> nominees = checkFrozen(rules);
    BundledEntry ranked = lastApprovedRanking();
    RankingResult result = checkRanking(rules, nominees, ranked);
    checkList(result, ranked);
  }

  private void checkLedger(String printed) {
    LedgerChainVerifier chain = new LedgerChainVerifier();
    bundle.text(AuditBundle.LEDGER).lines().map(BundledEntry::read).forEach(rows::add);
    for (BundledEntry row : rows) {
      row.follow(chain)
          .ifPresent(
              fault -> {
                throw new Refusal(fault);
              });
    }
    String ledger =
        rows.stream()
            .map(row -> BundledEntry.write(row.entry()) + "\n")
            .collect(Collectors.joining());
    require(ledger.equals(bundle.text(AuditBundle.LEDGER)), "账本的写法有改动。");
    require(
        CanonicalJson.of(chain.head()).equals(bundle.text(AuditBundle.HEAD)), "账本的末行与所附的末行指纹不一致。");
    sentences.add("账本共" + rows.size() + "行，行行相接；末行指纹为" + chain.head().hash() + "。");
    if (!printed.isEmpty()) {
      require(
          rows.stream().anyMatch(row -> row.entry().hash().equals(printed)),
          "账本中没有指纹为" + printed + "的一行，与已公布的指纹不符。");
      sentences.add("账本中有指纹为已公布的" + printed + "的一行。");
    }
  }

  private RulePack checkRules() {
    String text = bundle.text(AuditBundle.RULES);
    BundledEntry locked = last(BundleVerifier::locksRules);
    require(CanonicalJson.sha256(text).equals(locked.fact("hash")), "评选规则与账本所记的规则不一致。");
    sentences.add("评选规则与账本第" + locked.entry().seq() + "行锁定的规则一致。");
    return LockedRulePackReader.read(text);
  }

  private List<VoteListNominee> checkFrozen(RulePack rules) {
    String text = bundle.text(AuditBundle.FROZEN);
    BundledEntry freeze = last(row -> row.isAct(Act.CANDIDATES_FROZEN));
    require(CanonicalJson.sha256(text).equals(freeze.fact("hash")), "评分、得票与账本所记的冻结数据不一致。");
    FrozenVoteList frozen = FrozenVoteListCodec.read(text);
    require(
        rows.stream()
            .filter(BundleVerifier::locksRules)
            .anyMatch(row -> row.fact("hash").equals(frozen.rulesHash())),
        "冻结时的规则不在账本之中。");
    List<VoteListNominee> nominees = frozen.voteList();
    FrozenVoteList computed =
        FrozenVoteList.compute(frozen.round(), frozen.rulesHash(), rules, nominees);
    require(FrozenVoteListCodec.write(computed).equals(text), "由评分、得票重新计算的得分与所附的得分不一致。");
    sentences.add("由" + nominees.size() + "份材料的评分、得票重新计算，得分和候选人名单全部一致。");
    BundledEntry tally = last(row -> row.isAct(Act.VOTING_TALLIED));
    String votes = CanonicalJson.of(new TreeMap<>(CandidateCut.votes(nominees)));
    require(CanonicalJson.sha256(votes).equals(tally.fact("totalsHash")), "得票与账本所记的计票结果不一致。");
    sentences.add("得票与账本第" + tally.entry().seq() + "行的计票结果一致。");
    return nominees;
  }

  /** The latest approved version that the ranking computed. */
  private BundledEntry lastApprovedRanking() {
    Set<String> approved =
        rows.stream()
            .filter(BundleVerifier::approves)
            .map(row -> row.entry().subject())
            .collect(Collectors.toSet());
    return last(
        row ->
            row.isAct(Act.LIST_COMPUTED)
                && row.fact("basis").equals("RANKING")
                && approved.contains(row.entry().subject()));
  }

  private RankingResult checkRanking(
      RulePack rules, List<VoteListNominee> nominees, BundledEntry ranked) {
    String text = bundle.text(AuditBundle.RANKING);
    require(CanonicalJson.sha256(text).equals(ranked.fact("hash")), "排序结果与账本所记的结果不一致。");
    RankingResult cut = new CandidateCut(CutRules.of(rules), nominees).result();
    Set<String> excluded =
        before(ranked)
            .filter(row -> row.isAct(Act.CANDIDATE_EXCLUDED))
            .map(row -> row.entry().subject())
            .collect(Collectors.toSet());
    List<Candidate> candidates =
        nominees.stream()
            .map(VoteListNominee::candidate)
            .filter(one -> cut.candidate(one.number()).orElseThrow().selected())
            .map(
                one ->
                    new Candidate(
                        one.number(),
                        one.post(),
                        one.marks(),
                        one.lot(),
                        excluded.contains(one.number())))
            .toList();
    RankingInput input =
        RankingInput.of(rankingRules(rules, ranked), candidates, CandidateCut.votes(nominees))
            .withScales(cut.input().scales());
    RankingResult result = Ranking.rank(input);
    require(result.canonicalForm().equals(text), "重新排序的结果与所附的结果不一致。");
    sentences.add("按规则重新排序，结果逐字节一致。");
    ListVerifier.findFault(text)
        .ifPresent(
            objection -> {
              throw new Refusal("名单的最优性证明不成立：" + objection);
            });
    sentences.add("名单的最优性证明成立：没有更好的名单。");
    return result;
  }

  /** The rules with the decisions of the office before this version. */
  private RankingRules rankingRules(RulePack rules, BundledEntry ranked) {
    Optional<JsonNode> decided =
        before(ranked)
            .filter(row -> row.isAct(Act.LIST_MAKE_UP_DECIDED))
            .map(BundledEntry::facts)
            .reduce((earlier, later) -> later);
    Map<Constraint, Bounds> relaxed =
        decided
            .map(facts -> RelaxedBoundsCodec.read(facts.path("relaxed").toString()))
            .orElseGet(TreeMap::new);
    int places = decided.map(facts -> facts.path("places").asInt()).orElse(rules.sizes().winners());
    return RankingRulesMapper.rankingRules(rules, places, relaxed);
  }

  private void checkList(RankingResult result, BundledEntry ranked) {
    String text = bundle.text(AuditBundle.LIST);
    List<String> numbers = text.lines().toList();
    String approved = last(BundleVerifier::approves).entry().subject();
    BundledEntry version =
        last(row -> row.isAct(Act.LIST_COMPUTED) && row.entry().subject().equals(approved));
    List<String> listed = new ArrayList<>(result.selectedNumbers());
    if (version.equals(ranked)) {
      require(String.join("\n", listed).equals(text), "审定的名单与排序结果不一致。");
    } else {
      require(CanonicalJson.sha256(text).equals(version.fact("hash")), "审定的名单与账本所记的名单不一致。");
      listed.retainAll(new HashSet<>(numbers));
      require(listed.equals(numbers), "审定的名单中有排序结果之外的人。");
    }
    sentences.add("主席办公会审定的名单共" + numbers.size() + "人，与排序结果和账本一致。");
  }

  private Stream<BundledEntry> before(BundledEntry row) {
    return rows.subList(0, rows.indexOf(row)).stream();
  }

  private static boolean locksRules(BundledEntry row) {
    return row.isAct(Act.ROUND_OPENED) || row.isAct(Act.ROUND_RULES_REVISED);
  }

  private static boolean approves(BundledEntry row) {
    return row.isAct(Act.LIST_RESOLVED) && row.facts().path("approved").asBoolean();
  }

  private BundledEntry last(Predicate<BundledEntry> wanted) {
    return rows.stream()
        .filter(wanted)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new Refusal("账本中缺少核验所需的一行。"));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new Refusal(otherwise);
    }
  }
}
