package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterVerification;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a voter proves a phone number by a code. The number is never part of an address. */
@Controller
class VoterVerificationController {

  private final VotePageModel paper;
  private final VoterVerification identity;
  private final VoterCookie cookie;

  VoterVerificationController(VotePageModel paper, VoterVerification identity, VoterCookie cookie) {
    this.paper = paper;
    this.identity = identity;
    this.cookie = cookie;
  }

  @GetMapping("/vote/code")
  String ask() {
    return "redirect:/vote";
  }

  @PostMapping(path = "/vote/code", params = "send")
  String send(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(name = "choice", defaultValue = "") List<String> chosen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<String> closed = paper.closedReason();
    if (closed.isPresent()) {
      return paper.closedPage(model, closed.get());
    }
    try {
      model.addAttribute("shown", identity.sendCode(phone, request.getRemoteAddr()).orElse(null));
      model.addAttribute("sent", true);
      return paper.verificationPage(model, phone, chosen, null);
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return paper.verificationPage(model, phone, chosen, refused.getMessage());
    }
  }

  @PostMapping(path = "/vote/code", params = "verify")
  String verify(
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "choice", defaultValue = "") List<String> chosen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<String> closed = paper.closedReason();
    if (closed.isPresent()) {
      return paper.closedPage(model, closed.get());
    }
    try {
      Voter voter = identity.verify(phone, code);
      cookie.set(request, response, voter);
      return chosen.isEmpty() ? "redirect:/vote" : paper.ballotPage(model, voter, chosen, null);
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return paper.verificationPage(model, phone, chosen, refused.getMessage());
    }
  }

  /** Lets another person vote on the same device. */
  @PostMapping(path = "/vote/code", params = "leave")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    cookie.clear(request, response);
    return "redirect:/vote";
  }
}
