using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>How strongly the words around a date show it to be the event's.</summary>
public static partial class EventDate
{
    private const int LongestHeadLine = 90;
    private const double DeepestPosition = 3;

    // Blogs tell of their event far down a story.
    private const double DeepestPositionInStories = 2;

    internal static double Score(Report report, DateMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, Reach);
        var score = Cue(report, before, after, mention) - Position(report, mention.Span.Start);
        if (mention.Start.Day is not null)
            score += 1.5;
        if (mention.End is not null)
            score += 1;
        if (report.IsTitle(mention.Span.Start))
            score -= 0.5;
        return score;
    }

    private static double Cue(Report report, string before, string after, DateMention mention)
    {
        var score = 0.0;
        if (NotTheEvent().IsMatch(before) || NotTheEventAfter().IsMatch(after))
            score -= 5;
        if (OtherMeeting().IsMatch(before))
            score -= 4;
        if (IsToldOfAnother(report, mention))
            score -= 3;
        if (IsLongAgo(report, mention, LongAgo))
            score -= 3;
        else if (AlreadyDone().IsMatch(before) && IsLongAgo(report, mention, WeeksAgo))
            score -= 4;
        if (PostedOn().IsMatch(before))
            score -= 5;
        if (IsAhead(report, mention))
            score -= 2;
        if (report.Prepares && IsToCome(report, mention))
            score -= 6;
        if (IsOfTomorrow().IsMatch(before))
            score += 3.5;
        if (Yesterday().IsMatch(before))
            score += DeedOfTheDay().IsMatch(after) ? 3 : 1;
        if (Between().IsMatch(before))
            score += 3;
        else if (HeldOn().IsMatch(before))
            score += 2.5;
        else if (report.Language is not Language.Thai && HeldAtOn().IsMatch(report.Before(mention.Span.Start, LongClause)))
            score += 2.5;
        else if (Today().IsMatch(before))
            score += report.Language is Language.Thai && DeedOfTheDay().IsMatch(report.After(mention.Span.End, ToSpeech)) ? 4.7 : 1.7;
        else if (report.Language is Language.Thai && PlaceBefore().IsMatch(before) && EndsParagraph().IsMatch(after))
            score += 2.5;
        else if (DateLine().IsMatch(before))
            score += 1.2;
        else if (OnDay().IsMatch(before))
            score += 1;
        if (report.Language != Language.Thai && (OnDay().IsMatch(before) || FromDay().IsMatch(before)) && WasHeldAfter().IsMatch(report.After(mention.Span.End, ToDeed)))
            score += 3.5;
        if (report.Language is Language.English && mention.Start.Day is null && InMonth().IsMatch(before) && WasHeldAfter().IsMatch(report.After(mention.Span.End, ToDeed)))
            score += EnoughForAYear + DeepestPositionInStories;
        if (report.Language is Language.Other && mention.End is null && OtherPatterns.SinceBefore().IsMatch(before))
            score -= 5;
        if (report.Language is Language.Other && mention.Start.Day is not null && OtherFacts.IsDayOfDeed(report, mention))
            score += OtherFacts.IsBesideDeed(report, mention) ? 4.5 : 2.5;
        if (HeldAt().IsMatch(after) || EventBefore().IsMatch(before))
            score += 1;
        if (IsHeadLine(report, mention))
            score += 1.5;
        if (!mention.HasYear && ToCome().IsMatch(after))
            score -= 1.5;
        if (Discloses().IsMatch(report.After(mention.Span.End, ToSpeech)))
            score -= 1.5;
        if (mention.Start.Month is null && EventNoun().IsMatch(before))
            score += 2.5;
        return score;
    }

    // What a preparatory meeting prepares takes place after the news of it.
    private static bool IsToCome(Report report, DateMention mention) =>
        report.PageDate is { } published && mention.Period(YearOf(mention, published)) is { } period && period.Start > published;

    // Minutes open with lines such as "Tuesday, 23rd of March 2021, 9:00-12:15" and "Vientiane, Lao PDR, 14-15 May 2019".
    private static bool IsHeadLine(Report report, DateMention mention) =>
        mention.Start.Day is not null
        && mention.Span.Start < Math.Max(report.BodyStart, HeadLines)
        && report.LineAt(mention.Span.Start) is { Kind: LineKind.Title, Span: { Length: < LongestHeadLine } line }
        && HeadLine().IsMatch(report.Value[line.Start..mention.Span.Start] + "#" + report.Value[mention.Span.End..line.End]);

    private static bool IsToldOfAnother(Report report, DateMention mention) =>
        report.Language is not Language.Thai && ToldOfAnother().IsMatch(report.Before(mention.Span.Start, LongClause));

    // Reports say when and where in their first lines; later dates belong to the background or to what comes next.
    private static double Position(Report report, int offset)
    {
        var intoBody = Math.Max(0, offset - report.BodyStart);
        return Math.Min(report.Language is Language.Thai ? DeepestPosition : DeepestPositionInStories, intoBody / 500.0);
    }

    [GeneratedRegex(@"^ ?(?:วัน(?:ที่|[ก-ฮ][ก-๙]{2,10}ที่) ?|[A-Z][a-z]+day,? |(?:[A-Z][\w.’' -]{1,30}, ){1,3})#[ ,]*(?:\(?(?:เวลา )?[0-9.:–\- ]+(?:น\.|[ap]\.?m\.?)?[^\n]{0,12})?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"(?:ตามมติ|ตามข้อสั่งการ|มติ(?:คณะรัฐมนตรี|ครม\.?)|คณะรัฐมนตรี|ครม\.|ราชกิจจานุเบกษา|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ประกาศ|คำสั่ง|จัดตั้งขึ้น|ก่อตั้ง|ตั้งแต่|ภายใน|จนถึง|สิ้นสุด|หมดเขต|รับสมัคร|ลงทะเบียน|รัฐธรรมนูญ|ฉบับ(?!ที่ [0-9]+ ใน)|เกิดเมื่อ|ข้อมูล(?:[ก-๙]{0,12} ?ณ)?|ช่วงเทศกาล|ปีงบประมาณ(?! ?(?:พ\.ศ\. ?)?25[0-9]{2} ?(?:เมื่อ)?วันที่)|(?:อุบัติเหตุ|เพลิงไหม้|เกิดเหตุ))[^\n,;]{0,25}$|\b(?:dated|since|by|until|before|deadline|adopted|established in|founded|born)\b[^\n,;.]{0,25}$|(?<![0-9] ?)ถึง(?:วันที่)? ?$|(?:ชนมพรรษา|ราชสมภพ|ราชาภิเษก|\b(?:birthday|coronation)\b)(?:(?!จัด|เมื่อ|ระหว่าง|\bheld\b|[0-9]{4})[^\n]){0,50}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTheEvent();

    [GeneratedRegex(@"^ ?(?:(?:นี้ ?)?เป็นต้นไป|เป็นต้นมา|ของทุกปี|ที่จะถึง|พรรษา|มหาราช|สัปดาห์|ต่อไป|onwards|deadline)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTheEventAfter();

    [GeneratedRegex(@"(?:ครั้งแรก|ครั้งก่อน|ครั้งที่ผ่านมา|ครั้งต่อไป|ครั้งถัดไป|ปีที่ผ่านมา|ตามมติที่ประชุม|ก่อนหน้านี้|จะ(?:จัด|มี)ขึ้น|มีกำหนด(?:การ)?จัด|กำหนดจะ|กำหนดการจะ|\b(?:next|previous|earlier|(?:planned|scheduled|meant) (?:for|on)|(?<!\bat )last(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|will)\b|\b(?:first|second|third|fourth) (?:meeting|forum|workshop) \()[^\n.;]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMeeting();

    [GeneratedRegex(@"(?:ระหว่าง ?(?:วัน ?(?:ที่)?)?|ในช่วงวันที่|กำหนดจัด(?:งาน)?(?:ระหว่าง)?(?:วันที่)?|(?:\b|(?-i:(?<=[a-z])(?=[FDB])))(?:from|during|between)(?: the (?:morning|afternoon|evening|night) of)?(?: \w+day,?)?) ?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:(?:เมื่อ|ใน)วัน\S{0,10}ที่|เมื่อวันที่|จัดขึ้นใน?วันที่|จัดขึ้นเมื่อ|(?:held|took place|convened|organi[sz]ed|gathered|met|celebrated|launched|ran|opened)[^.\n]{0,45} (?:on|from)(?: \w+day,?)?(?: the)?(?: weekend of)?|\bthe date was|(?:held|took place|convened|organi[sz]ed|gathered|met)[^.\n]{0,70} last \w+day,) ?$|^On(?: \w+day,?)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex HeldOn();

    // "which was held at the Lotus Room, 10th floor, Ministry of Canals, on".
    [GeneratedRegex(@"\b(?:held|took place|convened|organi[sz]ed|hosted) (?:(?:an?|the|its|our|their|his|her) [^.;\n]{3,90} )?(?:at|in|by|with) [^.;\n]{0,190},? on(?: \w+day,?)?(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldAtOn();

    // "She also informed the minister about the session in Geneva between 5 and 16 June": a guest tells of what is held elsewhere.
    [GeneratedRegex(@"\b(?:informed|told|briefed|reminded|updated) [^.;\n]{0,60}\b(?:about|of|on) the [^.;\n]{0,80}\b(?:is|are|was|were|will be|to be) (?:being )?held\b[^.;\n]{0,60}$|\bas (?:a )?part of (?:the |its |their )?[^.;\n]{3,140},? (?:which|held|being held|taking place|to be held)\b[^.;\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldOfAnother();

    // "… (ณ ศาลาว่าการกลาโหม 24 ก.ย. 63)": place and day close the report.
    [GeneratedRegex(@"ณ ?[ก-๙][ก-๙ .]{3,55} (?:เมื่อ)?(?:วันที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^ ?\)?\.? *$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsParagraph();

    // "เปิดเผยว่า … โดยเมื่อวานนี้ (8 มี.ค. 65) ได้จัดกิจกรรม": however far behind the speaker's first words.
    [GeneratedRegex(@"^ ?\)? ?(?:จังหวัด[ก-๙ ,]{0,70}?|อำเภอ|ตน)?(?:ได้|มีการ)+(?:จัด(?:กิจกรรม|งาน|ประชุม|การประชุม|โครงการ|อบรม|เวที|พิธี)|ประชุม|ลงพื้นที่|เปิด)", RegexOptions.CultureInvariant)]
    private static partial Regex DeedOfTheDay();

    // "On 4–6 October 2021 we held a training", "on 9 June the Lab, together with the city, organised its first hackathon".
    [GeneratedRegex(@"^\)?,? [^.;\n]{0,130}?\b(?:held|hosted|organi[sz]ed|convened|ran|conducted|facilitated|launched|joined|attended|brought together) (?:an?|the|its|our|their|his|her) [^.;\n]{0,60}?\b(?:workshop|training|course|session|forum|meeting|conference|consultation|dialogue|seminar|webinar|roundtable|hackathon|mapathon|datathon|edit-a-thon|bootcamp|camp|lab|sprint|summit|symposium|event|ceremony|campaign|fair|walk)s?\b|^\)?,? (?:\w+ ){0,6}(?:gathered|met|came (?:together|to)|sat down)\b|^\)?,? [^.;\n]{0,180}?\binvited [^.;\n]{1,90}? to (?:an?|the|its|our|their) [^.;\n]{0,60}?\b(?:workshop|training|course|session|forum|meeting|dialogue|consultation|hackathon|bootcamp|event|lab)s?\b|^,? we (?:finally |therefore |then |also )?(?:brought|invited|gathered|met|sat|took|held|ran|convened|hosted|organi[sz]ed|opened|launched|walked|visited|returned|presented)\b|^\)?,? [^.;\n]{0,110}?\bbrought (?:about |some |over |nearly |almost |around |more than )?[0-9][0-9,]* [^.;\n]{0,70}?\b(?:to|into|together|around)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WasHeldAfter();

    // "15 มี.ค. นี้": of something that has not yet been.
    [GeneratedRegex(@"^ ?นี้", RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    // "โฆษกฯ เปิดเผยว่า ในวันพรุ่งนี้ (1 พ.ย. 2567) นายกรัฐมนตรีจะลงพื้นที่": the news is of the day to come.
    [GeneratedRegex(@"(?:เปิดเผย|กล่าว)(?:ว่า)?[^\n]{0,20}วันพรุ่งนี้ ?\((?:วัน)?[ก-๙]{0,10} ?(?:ที่ ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfTomorrow();

    // "กรุงเทพฯ 12 พฤศจิกายน 2565 –", "(21 ธันวาคม 2563) นาย …": the day, with its place or in brackets, under which news is written.
    [GeneratedRegex(@"^\(?(?:(?:กรุงเทพ(?:ฯ|มหานคร)|[A-Z][A-Za-z ]{2,20})(?:,| –| -)? ?\(?|\((?:วัน[ก-๙]{0,8}(?:ที่)? ?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?:วัน(?:\S{0,10})?ที่|(?:\b|(?-i:(?<=[a-z])(?=O)))on(?: \w+day,?)?(?: the)?|\b(?:last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day,) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex OnDay();

    // "The bootcampFrom 16 to 20 May we ran".
    [GeneratedRegex(@"(?:\bf|\bF|(?<=[a-z])F)rom (?:\w+day,? )?(?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex FromDay();

    // "In May 2021, we therefore convened a workshop".
    [GeneratedRegex(@"(?:\b[Ii]|(?<=[a-z])I)n (?:early |mid-|late )?$", RegexOptions.CultureInvariant)]
    private static partial Regex InMonth();

    [GeneratedRegex(@"^ ?\)? ?,?(?:เวลา ?[0-9.:]+ ?(?:-|–)? ?[0-9.:]* ?น?\.?)? ?,?(?:ณ |ที่ ?(?:โรงแรม|ห้อง|อาคาร|หอประชุม|ศูนย์|กระทรวง|ทำเนียบ|สำนัก)|in |at )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeldAt();

    [GeneratedRegex(@"(?:ประชุม|สัมมนา|เวที|อบรม|โครงการ|จัดงาน|จัดขึ้น|forum|workshop|conference|meeting|seminar|consultation|training|event|activity|hackathon|bootcamp|camp|course)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventBefore();

    [GeneratedRegex(@"^ ?\)?[^\n]{0,75}(?:เปิดเผยว่า|เปิดเผยถึง|disclosed|announced)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Discloses();

    [GeneratedRegex(@"(?:ประชุม|สัมมนา|ฟอรัม|สมัชชา|เวที|forum|conference|assembly|workshop)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EventNoun();
}
