package org.greatcraftsman.desk;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.bundle.AuditBundleService;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Downloads the audit bundle of the approved list of the current round. */
@Controller
class BundleController {

  private final RoundService rounds;
  private final AuditBundleService bundles;

  BundleController(RoundService rounds, AuditBundleService bundles) {
    this.rounds = rounds;
    this.bundles = bundles;
  }

  @GetMapping("/desk/result/bundle")
  @PreAuthorize(
      "hasAnyAuthority('auditors', 'federation-office') and"
          + " @resultAccess.mayReadResults(principal)")
  ResponseEntity<byte[]> download() {
    RoundId round =
        rounds
            .current()
            .map(Round::number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/zip")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(round + "-audit-bundle.zip")
                .build()
                .toString())
        .body(bundles.pack(round));
  }
}
