package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterVerification;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Verifies the telephone number of a voter by a code. The number is never part of a URL. */
@Controller
class VoterVerificationController {

  private final VotePageModel pages;
  private final VoterVerification verification;
  private final VoterCookie cookie;

  VoterVerificationController(
      VotePageModel pages, VoterVerification verification, VoterCookie cookie) {
    this.pages = pages;
    this.verification = verification;
    this.cookie = cookie;
  }

  @GetMapping("/vote/code")
  String redirectToVote() {
    return "redirect:/vote";
  }

  @PostMapping(path = "/vote/code", params = "send")
  String send(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(name = "choice", defaultValue = "") List<NominationNumber> chosen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<String> closed = pages.closedReason();
    if (closed.isPresent()) {
      return pages.closedPage(model, closed.get());
    }
    try {
      model.addAttribute(
          "shown", verification.sendCode(phone, request.getRemoteAddr()).orElse(null));
      model.addAttribute("sent", true);
      return pages.verificationPage(model, phone, chosen, null);
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return pages.verificationPage(model, phone, chosen, refused.getMessage());
    }
  }

  @PostMapping(path = "/vote/code", params = "verify")
  String verify(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "choice", defaultValue = "") List<NominationNumber> chosen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<String> closed = pages.closedReason();
    if (closed.isPresent()) {
      return pages.closedPage(model, closed.get());
    }
    try {
      Voter voter = verification.verify(phone, code);
      cookie.set(request, response, voter);
      return chosen.isEmpty() ? "redirect:/vote" : pages.ballotPage(model, voter, chosen, null);
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return pages.verificationPage(model, phone, chosen, refused.getMessage());
    }
  }

  /** Clears the cookie, so that another person can vote on the same device. */
  @PostMapping(path = "/vote/code", params = "leave")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    cookie.clear(request, response);
    return "redirect:/vote";
  }
}
