package org.greatcraftsman.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what went wrong: a page in Chinese for a person, a problem detail in Chinese for a
 * program. What nobody foresaw is logged under the id that the person sees.
 */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorHandlingController implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorHandlingController.class);

  @ExceptionHandler
  Object handleRefusal(Refusal refusal, HttpServletRequest request) {
    return respond(RequestError.ofRefusal(refusal.getMessage()), request, request.getRequestURI());
  }

  @ExceptionHandler
  Object handleException(Exception failure, HttpServletRequest request) throws Exception {
    if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
      // Spring Security knows whether to ask for the login.
      throw failure;
    }
    int status = status(failure);
    RequestError fault = RequestError.ofStatus(status);
    if (fault.id() != null) {
      LOG.error("error {} at {}", fault.id(), request.getRequestURI(), failure);
    }
    return respond(fault, request, request.getRequestURI());
  }

  /** Where the container sends what never reached one of our pages. */
  @RequestMapping("${server.error.path:/error}")
  Object handleContainerError(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    RequestError fault =
        RequestError.ofStatus(status == null ? HttpStatus.NOT_FOUND.value() : (Integer) status);
    if (fault.id() != null) {
      LOG.error(
          "error {} at {}",
          fault.id(),
          path,
          (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
    return respond(fault, request, path == null ? "" : path.toString());
  }

  private static int status(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      return response.getStatusCode().value();
    }
    if (failure instanceof TypeMismatchException
        || failure instanceof HttpMessageNotReadableException
        || failure instanceof MultipartException) {
      return HttpStatus.BAD_REQUEST.value();
    }
    if (failure instanceof ConcurrencyFailureException
        || failure instanceof DataIntegrityViolationException) {
      LOG.warn("two people at the same thing", failure);
      return HttpStatus.CONFLICT.value();
    }
    return HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  private static Object respond(RequestError fault, HttpServletRequest request, String path) {
    if (wantsJson(request, path)) {
      return ResponseEntity.status(fault.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(fault.toProblemDetail());
    }
    ModelAndView page = new ModelAndView("portal/fault", fault.status());
    page.addObject("fault", fault);
    return page;
  }

  private static boolean wantsJson(HttpServletRequest request, String path) {
    if (path.startsWith(request.getContextPath() + "/api/") || path.contains("/camunda/api/")) {
      return true;
    }
    try {
      List<MediaType> wanted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
      return !wanted.isEmpty()
          && wanted.stream().noneMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
