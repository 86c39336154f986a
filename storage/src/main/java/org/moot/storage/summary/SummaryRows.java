package org.moot.storage.summary;

import org.moot.storage.rows.Rows;
import org.moot.summary.Summary;

interface SummaryRows extends Rows<SummaryRow, Summary, Long> {}
