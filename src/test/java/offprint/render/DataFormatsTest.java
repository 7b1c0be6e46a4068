package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;
import org.junit.jupiter.api.Test;

class DataFormatsTest {
    private static String written(Format format, String path, View view) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(new Page(path, "library", view), new Report())
                .orElseThrow()
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_cell_is_quoted_where_it_must_be_and_is_no_formula() throws IOException {
        assertEquals(
                "title,year\r\n"
                        + "\"<script>alert(1)</script> \"\"quoted\"\" & 'single' </title> ${7*7} <#assign x=1> [=1]"
                        + " bell\uFFFD done\",2025\r\n"
                        + "'=1,\r\n",
                written(new CsvFormat(), "library.csv", Views.table()));
    }

    @Test
    void a_text_in_sql_ends_where_it_ends() throws IOException {
        assertEquals(
                "CREATE TABLE papers (title TEXT, year INTEGER);\n"
                        + "INSERT INTO papers VALUES ('<script>alert(1)</script> \"quoted\" & ''single'' </title>"
                        + " ${7*7} <#assign x=1> [=1] bell\uFFFD done', 2025);\n"
                        + "INSERT INTO papers VALUES ('It''s', NULL);\n"
                        + "CREATE INDEX by_year ON papers (year);\n",
                written(new SqlFormat(), "library.sql", Views.database()));
    }
}
