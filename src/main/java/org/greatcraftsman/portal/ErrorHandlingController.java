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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns exceptions and error statuses into responses in Chinese: an HTML page for a browser, a
 * problem detail for an API client. An unexpected exception is logged with the id that the response
 * shows.
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
      // Spring Security decides whether to redirect to the login page.
      throw failure;
    }
    int status = status(failure);
    RequestError error = RequestError.ofStatus(status);
    if (error.id() != null) {
      LOG.error("error {} at {}", error.id(), request.getRequestURI(), failure);
    }
    return respond(error, request, request.getRequestURI());
  }

  /**
   * Answers the requests that the servlet container forwards to its error path, because they failed
   * outside a controller.
   */
  @RequestMapping("${server.error.path:/error}")
  Object handleContainerError(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    RequestError error =
        RequestError.ofStatus(status == null ? HttpStatus.NOT_FOUND.value() : (Integer) status);
    if (error.id() != null) {
      LOG.error(
          "error {} at {}",
          error.id(),
          path,
          (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
    return respond(error, request, path == null ? "" : path.toString());
  }

  private static int status(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      return response.getStatusCode().value();
    }
    if (failure instanceof MethodArgumentTypeMismatchException mismatch
        && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
      // An address that no identifier can have is the address of nothing.
      return HttpStatus.NOT_FOUND.value();
    }
    if (failure instanceof TypeMismatchException
        || failure instanceof HttpMessageNotReadableException
        || failure instanceof MultipartException) {
      return HttpStatus.BAD_REQUEST.value();
    }
    if (failure instanceof ConcurrencyFailureException
        || failure instanceof DataIntegrityViolationException) {
      LOG.warn("concurrent modification", failure);
      return HttpStatus.CONFLICT.value();
    }
    return HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  private static Object respond(RequestError error, HttpServletRequest request, String path) {
    if (wantsJson(request, path)) {
      return ResponseEntity.status(error.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(error.toProblemDetail());
    }
    ModelAndView page = new ModelAndView("portal/fault", error.status());
    page.addObject("fault", error);
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
