package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.voting.ReceiptService;
import org.greatcraftsman.voting.ReceiptVerification;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public API of vote receipts, with everything that is needed to verify them offline. */
@RestController
@Tag(name = "投票回执")
class VoteReceiptApiController {

  private final ReceiptService receipts;

  VoteReceiptApiController(ReceiptService receipts) {
    this.receipts = receipts;
  }

  @Operation(summary = "核验投票回执", description = "返回选票的状态、叶子原文和默克尔树证明路径（RFC 6962）；不显示投给了谁。")
  @GetMapping("/api/public/receipts/{leaf}")
  ReceiptVerification receipt(@PathVariable String leaf) {
    return receipts.check(leaf);
  }

  @ExceptionHandler
  ProblemDetail unknown(Refusal refused) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, refused.getMessage());
  }
}
