package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.voting.ReceiptService;
import org.greatcraftsman.voting.ReceiptVerification;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which anyone verifies a vote receipt. */
@Controller
class VoteReceiptController {

  private final ReceiptService receipts;

  VoteReceiptController(ReceiptService receipts) {
    this.receipts = receipts;
  }

  @GetMapping("/receipt")
  String check(
      @RequestParam(defaultValue = "") String leaf, HttpServletResponse response, Model model) {
    model.addAttribute("leaf", leaf);
    if (!leaf.isBlank()) {
      try {
        ReceiptVerification check = receipts.check(leaf);
        model.addAttribute("check", check);
        model.addAttribute("day", day(check.period()));
      } catch (Refusal refused) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("refusal", refused.getMessage());
      }
    }
    return "portal/vote-check";
  }

  private static String day(String period) {
    return period.equals("ROUND") ? "本届投票期间" : OfficeTime.formatDate(LocalDate.parse(period));
  }
}
