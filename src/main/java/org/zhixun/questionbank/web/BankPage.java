package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.zhixun.document.Csv;
import org.zhixun.questionbank.BankKeeping;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.DifficultyBand;
import org.zhixun.questionbank.QuestionFilter;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionOrder;
import org.zhixun.questionbank.QuestionRow;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;
import org.zhixun.shared.web.SliceModel;

/** The questions of one bank, narrowed by what stands in the address, so that a view can be kept as a bookmark. */
@Named
@ViewScoped
public class BankPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PORTION = 1000;

    @Inject
    private BankQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    @Inject
    private Preferences preferences;

    private final SliceModel<QuestionRow> rows = new SliceModel<>(this::read);
    private BankView bank;
    private List<String> points;
    private String code;
    private String text;
    private String kind;
    private String point;
    private String band;
    private String state;

    /** Finds the bank that the address names. */
    public void load() {
        bank = queries.bank(code);
        points = queries.knowledgePoints(bank.id());
        if (state == null) {
            state = QuestionState.APPROVED.name();
        }
    }

    /** Goes to the address of what is searched for. */
    public String search() {
        return "bank?faces-redirect=true&includeViewParams=true";
    }

    /** Sends all questions that the search finds. */
    public void export() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        Slice<QuestionRow> portion;
        do {
            portion = queries.questions(filter(), QuestionOrder.TEXT, new Range(lines.size(), PORTION));
            portion.rows().forEach(row -> lines.add(line(row)));
        } while (lines.size() < portion.total() && !portion.rows().isEmpty());
        Faces.sendFile(Csv.write(header(), lines, Csv.Start.BYTE_ORDER_MARK), code + ".csv", true);
    }

    private Slice<QuestionRow> read(Range range, SliceModel.Sort sort) {
        QuestionOrder order = sort == null
                ? QuestionOrder.TEXT
                : Preferences.constant(QuestionOrder.Column.class, sort.column())
                        .map(column -> new QuestionOrder(column, sort.descending()))
                        .orElse(QuestionOrder.TEXT);
        return queries.questions(filter(), order, range);
    }

    private QuestionFilter filter() {
        return new QuestionFilter(
                bank.id(),
                text,
                Preferences.constant(QuestionKind.class, kind).orElse(null),
                point,
                Preferences.constant(DifficultyBand.class, band).orElse(null),
                Preferences.constant(QuestionState.class, state).orElse(null));
    }

    private List<String> header() {
        return List.of("code", "kind", "stem", "key", "point", "difficulty", "level", "branch", "basis", "state")
                .stream()
                .map(column -> texts.get("questionbank.column." + column))
                .toList();
    }

    private List<String> line(QuestionRow row) {
        return List.of(
                row.code(),
                texts.label(row.kind()),
                row.stem(),
                row.key(),
                row.knowledgePoint(),
                difficulty(row.difficulty()),
                texts.get("questionbank.level." + row.levelCode()),
                row.branch(),
                basis(row),
                texts.label(row.state()));
    }

    /** Gives a share in hundredths as it is written in the bank's text. */
    public String difficulty(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** Gives what a question cites, with statute and date. */
    public String basis(QuestionRow row) {
        return texts.format(
                "questionbank.basis-of", row.statute(), row.statuteVersion().toString(), row.article());
    }

    /** Gives the bank's name in the reader's language. */
    public String getName() {
        return preferences.getLanguage() == Language.EN ? bank.nameEn() : bank.name();
    }

    public boolean isEditable() {
        return user.may(Permission.BANK_EDIT);
    }

    /** Tells whether questions are written on pages. */
    public boolean isKeptHere() {
        return queries.keeping(code) == BankKeeping.HOUSE;
    }

    public SliceModel<QuestionRow> getRows() {
        return rows;
    }

    public List<String> getPoints() {
        return points;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public DifficultyBand[] getBands() {
        return DifficultyBand.values();
    }

    public QuestionState[] getStates() {
        return QuestionState.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
