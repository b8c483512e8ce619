package org.greatcraftsman.portal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.voting.BallotPaper;
import org.greatcraftsman.voting.BallotReceipt;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.PollingService;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VotingWindow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the models of the pages of the vote, and chooses their templates. */
@Component
class VotePageModel {

  private final RoundService rounds;
  private final PollingService polling;
  private final BallotService ballots;
  private final NominationService nominations;

  VotePageModel(
      RoundService rounds,
      PollingService polling,
      BallotService ballots,
      NominationService nominations) {
    this.rounds = rounds;
    this.polling = polling;
    this.ballots = ballots;
    this.nominations = nominations;
  }

  Optional<Round> round() {
    return rounds.current();
  }

  /** Why voting is not possible now; empty if it is. */
  Optional<String> closedReason() {
    if (round().isEmpty()) {
      return Optional.of("本届评选尚未开启，请留意市总工会的通知。");
    }
    RoundId round = round().get().number();
    VotingWindow window = polling.window(round);
    if (!window.open()) {
      return Optional.of(window.sentence());
    }
    return polling.isOpened(round) ? Optional.empty() : Optional.of("投票箱正在开启，请稍后刷新页面再投票。");
  }

  Optional<BallotReceipt> receipt(Voter voter) {
    return round().flatMap(round -> ballots.receipt(round.number(), voter));
  }

  /** The ballot, with these nominees already chosen. */
  String ballotPage(Model model, Voter voter, List<NominationNumber> chosen, String refusal) {
    RoundId round = round().orElseThrow().number();
    BallotPaper paper = ballots.paper(round, voter);
    Map<NominationNumber, NomineeCard> cards =
        nominations.cards(paper.nominees()).stream()
            .collect(toMap(NomineeCard::number, Function.identity()));
    model.addAttribute(
        "cards", paper.nominees().stream().map(cards::get).filter(Objects::nonNull).toList());
    model.addAttribute("paper", paper);
    model.addAttribute("chosen", chosen);
    model.addAttribute("refusal", refusal);
    model.addAttribute("window", polling.window(round).sentence());
    return "portal/vote";
  }

  /** The page on which a voter verifies a telephone number. */
  String verificationPage(
      Model model, String phone, List<NominationNumber> chosen, String refusal) {
    model.addAttribute("phone", phone);
    model.addAttribute("chosen", chosen);
    model.addAttribute("refusal", refusal);
    return "portal/vote-code";
  }

  String closedPage(Model model, String sentence) {
    model.addAttribute("sentence", sentence);
    return "portal/vote-state";
  }
}
