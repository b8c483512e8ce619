package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.voting.BallotReceipt;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.Voter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public vote: the ballot, and the voter's own receipt. */
@Controller
class VoteController {

  private final VotePageModel pages;
  private final VoterCookie cookie;
  private final BallotService ballots;

  VoteController(VotePageModel pages, VoterCookie cookie, BallotService ballots) {
    this.pages = pages;
    this.cookie = cookie;
    this.ballots = ballots;
  }

  @GetMapping("/vote")
  String vote(HttpServletRequest request, Model model) {
    Optional<Voter> voter = cookie.voter(request);
    if (voter.flatMap(pages::receipt).isPresent()) {
      return "redirect:/vote/ballot";
    }
    Optional<String> closed = pages.closedReason();
    if (closed.isPresent()) {
      return pages.closedPage(model, closed.get());
    }
    return voter
        .map(known -> pages.ballotPage(model, known, List.of(), null))
        .orElseGet(() -> pages.verificationPage(model, "", List.of(), null));
  }

  @PostMapping("/vote/ballot")
  String cast(
      @RequestParam(name = "choice", defaultValue = "") List<NominationNumber> chosen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<String> closed = pages.closedReason();
    if (closed.isPresent()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return pages.closedPage(model, closed.get());
    }
    Optional<Voter> voter = cookie.voter(request);
    if (voter.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return pages.verificationPage(model, "", chosen, "请先用手机号验证身份，再提交选票；您选好的人选已为您保留。");
    }
    try {
      ballots.cast(
          pages.round().orElseThrow().number(), voter.get(), chosen, request.getRemoteAddr());
      return "redirect:/vote/ballot";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return pages.ballotPage(model, voter.get(), chosen, refused.getMessage());
    }
  }

  @GetMapping("/vote/ballot")
  String receipt(HttpServletRequest request, Model model) {
    Optional<BallotReceipt> receipt = cookie.voter(request).flatMap(pages::receipt);
    if (receipt.isEmpty()) {
      return "redirect:/vote";
    }
    model.addAttribute("receipt", receipt.get());
    model.addAttribute("receivedAt", OfficeTime.formatDateTime(receipt.get().receivedAt()));
    return "portal/vote-receipt";
  }
}
