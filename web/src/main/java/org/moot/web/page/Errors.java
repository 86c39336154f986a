package org.moot.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.moot.command.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is said where no page can be shown: what is wrong, in words, and nothing of how the house is built. */
@Controller
@ControllerAdvice
final class Errors implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int UNREADABLE = 400;
    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;
    private static final int AWAY = 503;
    private static final Set<Integer> TOLD = Set.of(UNREADABLE, NOT_FOUND, 405, AWAY);

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    /** An address that says something impossible, such as a page with a word for a number, is no page. */
    @ExceptionHandler({NotThere.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<byte[]> notThere() {
        return page(NOT_FOUND, HttpHeaders.EMPTY);
    }

    /** What was asked is written in no characters that there are. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<byte[]> unreadable() {
        return page(UNREADABLE, HttpHeaders.EMPTY);
    }

    @ExceptionHandler(Transaction.Unavailable.class)
    ResponseEntity<byte[]> away() {
        var later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, "10");
        return page(AWAY, later);
    }

    /** The log has where it broke and never what was asked for. */
    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception e) {
        if (e instanceof ErrorResponse told) {
            return page(told.getStatusCode().value(), told.getHeaders());
        }
        Throwable cause = deepest(e);
        LOG.error("a page broke: {} at {}", cause.getClass().getName(), place(cause));
        return page(BROKEN, HttpHeaders.EMPTY);
    }

    private static Throwable deepest(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String place(Throwable cause) {
        return cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0].toString();
    }

    /** What the server itself refused. */
    @RequestMapping("/error")
    ResponseEntity<byte[]> refused(HttpServletRequest request) {
        return page(
                Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .map(it -> (int) it)
                        .orElse(NOT_FOUND),
                HttpHeaders.EMPTY);
    }

    private ResponseEntity<byte[]> page(int status, HttpHeaders headers) {
        int told = TOLD.contains(status) ? status : status < BROKEN ? UNREADABLE : BROKEN;
        Sheet sheet = pages.html("error", Map.of("fault", "web.fault-" + told, "feeds", List.of()));
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .headers(headers)
                .contentType(sheet.type())
                .cacheControl(CacheControl.noStore())
                .body(sheet.bytes());
    }
}
