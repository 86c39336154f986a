package org.moot.call;

import java.time.InstantSource;
import java.util.List;
import org.moot.command.Command;
import org.moot.conversation.Words;
import org.moot.notice.Card;
import org.moot.proposal.Concerns;
import org.moot.proposal.Proposals;

/** The calls of an assembly: what people and the clock do with them, the cards that show them, and the way in for their rooms. */
public final class CallFeature {
    /** What the clock is asked for when somebody was forgotten who had ways into rooms. */
    public static final String DISMISS = "call dismiss";

    private final Diary diary;
    private final Timetable timetable;
    private final Planning planning;
    private final Agenda agenda;
    private final Sheet sheet;
    private final Counting counting;
    private final Admission admission;
    private final Entrance entrance;
    private final Words words;
    private final List<Afterwards> afterwards;

    /** @param afterwards may still grow while the features are put together */
    public CallFeature(Diary diary, Proposals proposals, Concerns concerns, Words words, List<Afterwards> afterwards) {
        this.words = words;
        this.afterwards = afterwards;
        this.diary = diary;
        admission = new Admission(diary, words);
        entrance = new Entrance(diary, admission);
        timetable = new Timetable(diary.out().deadlines());
        planning = new Planning(diary, timetable);
        agenda = new Agenda(proposals, concerns);
        sheet = new Sheet(diary, agenda);
        counting = new Counting(diary);
    }

    public List<Command> commands() {
        var settingUp = new SettingUp(diary, planning);
        return List.of(
                new CallWeekly(diary, settingUp),
                new CallOnce(diary, settingUp),
                new CallMove(diary, planning),
                new CallSkip(diary, planning),
                new CallCancel(diary, planning),
                new CallList(diary),
                new CallShow(diary, sheet),
                new CallItem(diary),
                new CallLink(diary, planning),
                new CallHost(diary),
                new CallCome(diary),
                new CallJoin(diary, admission, entrance),
                new CallAttendance(diary, counting),
                new CallPresent(diary, counting),
                new CallCorrect(diary, counting),
                new CallRecording(diary),
                new MeAttendance(diary),
                new CallRemind(diary),
                new CallOver(diary, planning, timetable, agenda, counting),
                new CallCount(diary, timetable, counting),
                new CallTidy(diary),
                new CallOpenRoom(diary, timetable),
                new CallBoards(diary, words, timetable),
                new CallDismiss(diary));
    }

    public List<Card> cards() {
        return List.of(new CallCard(diary, sheet), new AfterCard(diary, afterwards));
    }

    /** How people come by our own page. */
    public Entrance entrance() {
        return entrance;
    }

    public CallBook book(InstantSource clock) {
        return new CallBook(diary, timetable, clock);
    }
}
