using System.Buffers;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>The words around a number of people by which a report says that they took part, or that they did something else.</summary>
internal static partial class AttendanceCues
{
    // Where people meet, for patterns.
    private const string Room = "(?:rooms?|hall|centre|center|auditorium|classroom|library|tent|venue|place|space|school|church|temple|mosque|caf[eé]|restaurant|courtyard|gymnasium|theat(?:re|er))";

    // What is held with people, for patterns.
    private const string EventNoun = @"(?:workshop|training|session|course|class|meeting|dialogue|consultation|hackathon|mapathon|bootcamp|boot camp|camp|sprint|event|forum|lab|seminar|webinar|edit-a-thon|discussion|exercise|walk|exchange)s?";

    // What minutes and fact boxes write before the number of those who came.
    internal const string Label = @"(?:attendance|attended|present|turn-?out|(?:(?:total |number of |no\. of )?(?:participants|attendees|trainees|participation)|(?:participants|pupils|students|people|guests) (?:in attendance|present|attending)))";

    // What people are parted into, each to come for itself.
    internal const string Groups = "(?:cohorts|groups|batches|rounds|classes|intakes)";

    // Stems of which every sentence that shows attendance holds one; most sentences with numbers hold none.
    private static readonly AnyWord ThaiStems = new("ร่วม", "ผู้เข้า", "เข้าชมงาน", "อบรม", "องค์ประชุม", "พบปะ", "ผู้แทนจาก", "ประกอบด้วย", "คณะนัก", "คณะผู้", "การต้อนรับ", "ทำกิจกรรม");

    private static readonly SearchValues<string> EnglishStems = SearchValues.Create(
        [
            "attend", "join", "gather", "welcom", "met", "meeting", "spoke", "talk", "audience", "train", "conven", "involv", "participa", "we had", "took part", "showed up", "came", "sat ", "crowded",
            "squeezed", "receiv", "finish", "complet", "graduat", "learn", "discuss", "debat", "mapped", "walk", "practi", "delegates", "tuned", "logged", "dialled", "dialed", "connected", "turnout",
            "turn-out", "crowd of", "selected", "chosen", "cohort", "divided", "split", "regist", "expect", "consist", "turned", "found", "counted", "in number", "accepted", "collected",
            "gave up", "attract", "could be", "made", "signed", "arrived", "planted", "filled", "packed", "cram", " full of", "room of", "brought", "spent", "with us", "held", " ran ", " led ", "organi", "hosted", "conduct", "facilitat",
            "deliver", "worked with", "presen", "we were", "there were", "was full", "watching",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence holds any of the words that the patterns here look for; far cheaper than the patterns.</summary>
    internal static bool MayShowAttendance(ReadOnlySpan<char> sentence) => ThaiStems.IsIn(sentence) || sentence.ContainsAny(EnglishStems);

    // "มีผู้เข้าร่วมประชุม จำนวน", "เข้าร่วมงาน": nothing counted stands between the word and the number.
    [GeneratedRegex(@"(?:ผู้(?:เข้า|มา)?ร่วม|เข้าร่วม|มาร่วม|ร่วม(?:ใน)?(?:งาน|ประชุม|กิจกรรม|พิธี|เวที|สัมมนา|เสวนา|รับฟัง)|เข้ารับการ(?:ฝึก)?อบรม|ผู้(?:เข้า(?:ประชุม|อบรม|สัมมนา|รับการ(?:ฝึก)?อบรม)|สำเร็จการ(?:ฝึก)?อบรม)|มี[ก-๙]{2,30}เข้า(?:รับการ)?(?:ฝึก)?อบรม|องค์ประชุม|(?:ร่วมกับ|พบปะ(?:กับ)?)(?:พนักงาน|ประชาชน|ชาวบ้าน|เกษตรกร|นักศึกษา|ผู้แทน|เครือข่าย|สมาชิก|เยาวชน))[^\n0-9]{0,60}$|(?:หารือ|พบปะ|พบ|ประชุม(?:หารือ)?|ต้อนรับ)(?:ร่วม)?(?:กับ)? ?คณะ(?:นัก|ผู้แทน|ผู้บริหาร|ตัวแทน)[^\n0-9]{0,70}$|(?:อบรม|ความรู้|ทักษะ|ความเข้าใจ|แนวทาง|หน้าที่)[^\n0-9]*ให้(?:กับ|แก่)(?:ผู้แทน|เจ้าหน้าที่|บุคลากร|ผู้ปฏิบัติงาน|ข้าราชการ)[^\n0-9]{0,50}$|เปิด(?:การ|โครงการ)?(?:ฝึก)?อบรม[^\n0-9]{0,95}$|\b(?:opened|held|gave|ran|completed) (?:an? |the )(?:\w+ ){0,2}training (?:course |workshop )?(?:for|of) $|\b(?:conducted|held|run|ran|organi[sz]ed|delivered|trained|split|divided) [^.;\n0-9]{0,40}\b(?:in|into) \w+ " + Groups + @" of $|\b(?:room|hall|house|workshop|training|class|session|it) was (?:full|packed|crowded)(?: again)?(?::|,| –| -) $|\b(?:two|three|four|five|six|[2-9]) (?:cohorts|batches|intakes) of $|\b(?:[Tt]hat|[Tt]his|which) (?:made|makes) (?:a total of )?$|\b(?:attended by|joined by|brought together|gathered|attracted|welcomed|met with|meeting with|audience of|(?:[Pp]articipants|[Aa]ttendees|[Dd]elegates) (?:are|were|numbered|included|comprised|consisted)(?: of)?|trained|participated (?:in )?by|(?:participation|presence|attendance) of|(?:we (?:were|worked with|counted|taught)|I counted)|\bled)[^\n0-9.;]{0,45}$|\b(?:spoke|talked|sat(?: down)?(?: together| in a (?:circle|ring)| (?:a)?round (?:a|the|one) (?:table|fire)| on (?:the|a) (?:floor|mat|mats))?)(?<!\b(?:visit|survey|stud|between|field)[^.\n]{0,80}\b(?:spoke|talked)) with [^\n0-9.;]{0,30}$|\b" + Room + @"\b[^.;\n0-9]{0,30}\b(?:filled|packed|crowded|crammed|buzzing|full|overflowing)(?: (?:up|to the (?:brim|rafters|door)))? (?:with|of) $|\b" + Room + @" of $|\b(?:held|ran|running|organi[sz]ed|hosted|convened|conducted|facilitated|delivered) [^.;\n]{0,70}\b" + EventNoun + @"\b[^.;\n]{0,90}?\b(?:with|for)(?: the| some)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex CloseBefore();

    [GeneratedRegex(@"^ ?(?:ที่|ได้|ซึ่ง)? ?(?:มา|เข้า)?(?:เข้า)?ร่วม(?!กัน|กับ|มือ|เป็น)|^ ?(?:ร่วม)?ให้การต้อนรับ|^ ?(?:ลงพื้นที่)?(?:ร่วม)?ทำกิจกรรม|^ ?ร่วมกัน(?:แสดง|ระดม|แลกเปลี่ยน|หารือ|พิจารณา|วิเคราะห์|จัดทำ)|^ ?(?:เข้า)?รับการ(?:ฝึก)?อบรม|^(?:, [\w -]{1,30} of (?:them|whom) [\w ]{2,25},)?(?: \(?(?:(?!\b(?:but|while|though|although|yet|and in the end|and finally|and there)\b)[\w’' -]){0,40})? ?\b(?:attended|participated|took part|gathered|joined|connected(?= (?:from|via|over|through|online|during|at|and|by)\b|[.,;]|$)|tuned in|(?:showed|turned) (?:up|out)|came|of us|joining|attending|participating|taking part|sat (?:down|together|side by side|around|on the|in (?:the|a) (?:hall|room|circle|shade))|(?:crowded|squeezed|crammed) in(?:to)?|(?:filled|packed) (?:the|our|a|every)|were (?:trained|present|with us|watching|online|(?:selected|chosen|accepted) and|connected(?! (?:to|with|by)))|registered at the (?:door|entrance|desk)|signed (?:the|our|an|up on the|in on the) (?:attendance|sign-?in|register|guest ?book)|arrived(?= with\b| on (?:foot|time)\b| at (?:the|our)\b)|planted [0-9][0-9,]* (?:[\w-]+ )?(?:seedlings|saplings|trees|mangroves)|kept us company|made it (?:to|through|despite)|were (?:welcomed|hosted|received) by|tuned in|logged (?:in|on)|dial+ed in|connected(?= (?:from|via|on(?!e)|over|through|online|during|at|in|for|and|by)\b|[.,;]|$)|(?:selected|chosen|picked|enrolled|accepted|nominated) (?:for|to (?:join|attend)|in) (?:the|this|our|an?) [\w -]{0,45}?\b" + EventNoun + @"|in (?:attendance|number|the (?:virtual )?room)|found (?:the|their) way|made the (?:journey|trip)|could be (?:welcomed|seated)|accepted (?:our|the) invitation|collected (?:their|a) badges?|around (?:the|one|our|a)(?: long)? tables?|all in all|gave up their \w+|(?:received|completed|finished) [^.\n]{0,40}(?:training|course|workshop|programme|program|sessions?|modules?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex CloseAfter();

    [GeneratedRegex(@"คาด(?:ว่า|การณ์)?[ก-๙]{0,12}(?:ผู้เข้าร่วม|ผู้ร่วมงาน)[^\n0-9]{0,20}$|คาด(?:ว่า|การณ์)?[^\n0-9]{0,40}(?:นักท่องเที่ยว|ประชาชน)[^\n0-9]{0,40}ร่วมงาน[^\n0-9]{0,10}$", RegexOptions.CultureInvariant)]
    internal static partial Regex ExpectedBefore();

    // Who joins a scheme or is made something has not come to a meeting; who joins a training project has.
    [GeneratedRegex(@"(?<!ผู้|เข้า)(?:เข้า)?ร่วม(?:เป็น|โครงการ|มาตรการ|ลงทะเบียน)(?! ?(?:การ|ฝึก)?(?:ประชุม|สัมมนา|อบรม|เสวนา|ค่าย))[^\n]{0,60}$|ผู้เข้าร่วม(?:โครงการ(?!ฯ)|มาตรการ)(?! ?(?:การ|ฝึก)?(?:ประชุม|สัมมนา|อบรม|เสวนา|ค่าย))[^\n]{0,60}$", RegexOptions.CultureInvariant)]
    internal static partial Regex SchemeBefore();

    [GeneratedRegex(@"(?:ผู้เข้าร่วม|เข้าร่วม|ผู้ร่วม|ร่วมงาน|ร่วมประชุม|ผู้เข้าประชุม|ผู้เข้าอบรม|ผู้เข้ารับการ(?:ฝึก)?อบรม|ผู้มาร่วม|เข้าชมงาน|องค์ประชุม|ผู้แทนจาก|ประกอบด้วย|attended by|who attended|joined by|brought together|gathered|convened|involved|trained|participated|participants(?: included)?|we had|attendance|welcomed|there were|(?:also )?(?:present|in attendance) (?:were|was))[^\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AttendedBefore();

    [GeneratedRegex(@"^[^\n]{0,25}?(?:เข้าร่วม|ร่วมงาน|ร่วมประชุม|ร่วม(?:รับฟัง|กิจกรรม|เวที|เสวนา|สัมมนา)|มาร่วม|ผู้เข้าร่วม)|^[^\n.;]{0,220}?\b(?:attended|participated|took part|gathered|joined|showed up|came(?: together)?|received|were trained|finished|completed|graduated|met|learn(?:ed|t)|discussed|debated|mapped|walked|practi[sc]ed|competed|coded|hacked|sat (?:down|together|side by side)|spent (?:the|an?|two|three|four|five|[0-9]+) (?:whole |long |full )?(?:nights?|days?|mornings?|afternoons?|evenings?|weekends?|weeks?|hours?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AttendedAfter();

    [GeneratedRegex(@"participants|attendees|delegates|\b(?:attendance|turn-?out|crowd|audience|gathering|cohort|heads|strong|there (?:came|were))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AttendedWithin();

    [GeneratedRegex(@"\b(?:residents|inhabitants|citizens)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex InhabitantsWithin();

    [GeneratedRegex(@"(?:^|\n) *[-•*]? *" + Label + " ?: ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex LabelBefore();

    // "Altogether, about 150 people shared their stories": who opens a sentence about an event and did something in it.
    [GeneratedRegex(@"(?:^|[.!?:\n][ ”""]?|(?<=[a-z.])(?=[A-Z]|$))(?:(?:In (?:total|all|the end)|Altogether|Overall|On (?:the day|[A-Z][a-z]+day|that day)|This time|Finally),? )?(?:[Aa] total of )?$", RegexOptions.CultureInvariant)]
    internal static partial Regex OpensSentence();

    [GeneratedRegex(@"^(?: \([^)\n]{1,60}\))?(?:,? (?:of whom|of them|most of them|half of them|from|including|among them|aged|representing|mostly|all)\b[^.;\n]{0,120}?,?)?,? (?!(?:liv|work(?:ed)? as|depend|appli|register|answer|respond|died|lost|were (?:interview|survey|asked|killed|injur|affect|displac|vaccin|trained before)|receiv|benefi|view|watched|liked|followed|said|told|report|declar|voted|migrat|fled|own|earn|need|lack|us(?:e|ed) |want|believ))(?:have |had )?(?:[a-z]+ed|sat|came|met|took|went|drew|built|wrote|found|spent|learnt|made|got|stood|gave|shared|began)\b", RegexOptions.CultureInvariant)]
    internal static partial Regex DidInSentence();

    // What a paragraph that tells of an event names; a survey or a census has no such words.
    [GeneratedRegex(@"\b" + EventNoun + @"\b|\b(?:we|us|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OfEvent();

    [GeneratedRegex(@"\b(?:survey|census|respondents|questionnaire|interviews?|statistics|study|report(?:s|ed)?|nationwide|worldwide)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OfStudy();

    // "villagers, students and the people of the district in total of 850 people".
    [GeneratedRegex(@"\b(?:people|students|volunteers|officers|officials|participants|villagers|monks|youths?|women|communities|network)\b[^.;\n0-9]{0,60}(?:,| with| for|,? in)? (?:a |the )?total (?:number )?of (?:more than |over |about )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex InTotalBefore();

    // "The 42 participants worked at mixed tables": known already, though no word says that they came.
    [GeneratedRegex(@"(?:^|[\s.,;]|(?<=[a-z])(?=T))(?:[Tt]he|[Oo]ur) $", RegexOptions.CultureInvariant)]
    internal static partial Regex KnownBefore();

    [GeneratedRegex(@"^ (?!(?:of|in|from|to) (?:the|our|this|an?) (?:\w+ )?(?:scheme|programme|program|project|pilot)|(?:have|has|had) (?:since|already)|(?:will|would|can|could|should)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex KnownAfter();

    // "Over 600 participants from 38 countries have registered for the Forum", "14 teams with 70 participants were selected".
    [GeneratedRegex(@"^(?: from [^.;\n]{2,60})? (?:(?:have |had )?(?:registered|signed up) (?:for|to (?:attend|join)) (?:the|this|our)\b|(?:were|was) (?:selected|chosen|accepted|admitted)\b|(?:are|is) expected\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex TakenOnAfter();

    // Of these, who is still to come: a plan is no attendance.
    [GeneratedRegex(@"^(?: from [^.;\n]{2,60})? (?:(?:have )?(?:registered|signed up) (?:for|to (?:attend|join)) (?:the|this|our)|(?:are|is) expected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex PlannedAfter();

    [GeneratedRegex(@"(?:ทั้งสิ้น|รวมจำนวน|รวมทั้งหมด|รวมทั้งสิ้น|ทั้งหมด|รวม|total(?: of)?|altogether|in all|\b(?:registration|attendance|sign-?in|sign-up) (?:table|list|sheet|book|form|register|desk)s?,|\bcounting (?:every(?:body|one)|all of us),?)[^\n0-9]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex TotalBefore();

    // "จากความร่วมมือที่ผ่านมา กว่า 10,000 คน": whom a scheme has reached since it began.
    [GeneratedRegex(@"แต่ละปี[^\n0-9]{0,45}$|(?:ความร่วมมือ|โครงการ|ดำเนินการ|ดำเนินงาน|ผลงาน)ที่ผ่านมา ?(?:กว่า|มากกว่า|ประมาณ)? ?$|\b(?:each|every) year[^.\n0-9]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex YearlyBefore();

    // "โรงเรียนผู้สูงอายุ 2,164 แห่ง โดยมีผู้เข้าร่วม": whom a programme reached at hundreds of sites.
    [GeneratedRegex(@"[0-9][0-9,]*[0-9]{2} ?(?:แห่ง|ครั้ง|กิจกรรม|หมู่บ้าน|จุด) ?(?:โดย|ซึ่ง)?(?:มี)?ผู้(?:เข้า)?ร่วม[^\n0-9]{0,20}$", RegexOptions.CultureInvariant)]
    internal static partial Regex ManySitesBefore();

    [GeneratedRegex(@"(?:บริษัท|ร้านค้า|สถานประกอบการ|โรงงาน)[^\n0-9]{0,45}$", RegexOptions.CultureInvariant)]
    internal static partial Regex FirmsBefore();

    [GeneratedRegex(@"(?:บริษัท|ร้านค้า|สถานประกอบการ|โรงงาน)[^\n0-9]{0,35}เข้าร่วม(?:งาน|การประชุม|กิจกรรม)? ?(?:กว่า|จำนวน|ทั้งสิ้น| )*$", RegexOptions.CultureInvariant)]
    internal static partial Regex FirmsCameBefore();

    [GeneratedRegex(@"(?:ประชากร|ผู้ป่วย|ผู้ติดเชื้อ|เสียชีวิต|บาดเจ็บ|ครัวเรือน|ประชาชนทั่วประเทศ|ทั่วโลกมี|ร้อยละ|ได้รับรางวัล|ทุนการศึกษา|ผู้ได้รับ|ผู้สูงอายุ(?:จำนวน|กว่า)|ช่วยเหลือ|ลงทะเบียนคนจน|คณะกรรมการจำนวน|กรรมการ|อัตรา|สมาชิกทั่วประเทศ|เป้าหมายใน|ปีละ|วันละ|ฟุตบอล|ทีมละ|population|living with|infected|deaths|cases|households|beneficiar|reach(?:ing|ed)?|percent|employ|affect(?:s|ed|ing)?\b|displac|killed|injur|home to|interview|survey|respondents|sample)[^\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex NotAttendanceBefore();

    [GeneratedRegex(@"^ ?(?:ต่อ|จากประชากร|ในประเทศไทย|ทั่วโลกเสีย|เสียชีวิต|บาดเจ็บ|ติดเชื้อ|ได้รับ(?:รางวัล|เงิน|สิทธิ)|living|per |a year|worldwide|(?:in|of|to) (?:the|our|this|an?) (?:\w+ )?(?:survey|study|trial|experiment))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex NotAttendanceAfter();

    [GeneratedRegex(@"(?:กลุ่มเป้าหมาย|เป้าหมาย|คาดว่า|คาดการณ์|จะมี(?:ผู้)?|ตั้งเป้า|เชิญชวน|รับสมัคร|คาด(?:จะ)?มี|expect(?:ed|s|ing)|counts? on|planned|hope[sd]? for|target|up to|will (?:be|bring|train))[^\n0-9]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex PlannedBefore();

    [GeneratedRegex(@"(?:เชิญไว้|คำเชิญ|หนังสือเชิญ|ลงทะเบียนล่วงหน้า|ที่นั่ง|invited|registered|waiting for|had hoped for(?! more\b)|(?:had|have) asked for(?! more\b)|seats?)[^\n0-9.;]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex InvitedBefore();

    [GeneratedRegex(@"^ ?(?:ที่ได้รับเชิญ|ลงทะเบียนล่วงหน้า|(?:(?:had|have) been|were|are|had|have) (?:invited|registered)|invited|registered(?! at the (?:door|entrance|desk))|who registered)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex InvitedAfter();

    // The word right behind the number says that these came, whoever was invited.
    [GeneratedRegex(@"^ ?(?:of (?:us|them) )?(?:(?:actually|finally|eventually) )?(?:(?:showed|turned) (?:up|out)|came|attended|took part|joined(?! by)|(?:were )?connected(?! (?:to|with|by))|were (?:present|with us|there))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex CameAfter();

    // "We had 40 participants", "is expected to welcome 200 participants": a word for those who come, right behind one that shows it.
    [GeneratedRegex(@"(?<!\blast (?:year|time),? )\b(?:we had|there were|welcom(?:es?|ed)|hosts?|hosted|(?:are|were) expecting|counts? on|we received|receives?|gathers?|draws?|drew|brings? together|expects?)(?: a total of)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex ParticipantsBefore();

    // What a project had done before, and who came to another edition.
    [GeneratedRegex(@"\bhad (?:already |previously |earlier |once |also )?(?:trained|brought together|gathered|convened|welcomed|involved|hosted)\b[^\n0-9.;]{0,45}$|\b(?:has|have) (?:already |since |so far )(?:trained|brought together|gathered|welcomed|involved)\b[^\n0-9.;]{0,45}$|\bearlier (?:held|trained|organi[sz]ed|hosted)\b[^\n0-9.;]{0,45}$|\b(?:last (?:year|time)|(?:last|the previous|the first) edition|previous years|(?:years?|months) (?:ago|before))\b[^.;\n]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex EarlierBefore();

    // "The bank trained 32,000 debtors": no room holds them.
    [GeneratedRegex(@"\b(?:trained|taught|training for)\b[^\n0-9.;]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex TrainedBefore();

    // "The clinic has trained 40 nurses since 2015".
    [GeneratedRegex(@"\b(?:has|have) (?:now )?(?:trained|taught|reached|hosted|welcomed|brought together|involved)\b[^\n0-9.;]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex HasDoneBefore();

    [GeneratedRegex(@"\b(?:since (?:its|the|our|it|[0-9]{4})|(?:in|over|during) the (?:past|last))\b[^.;\n]{0,150}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OverTimeBefore();

    [GeneratedRegex(@"^[^.;\n]{0,60}\b(?:since|over the (?:past|last)|in the (?:past|last)|so far|to date)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OverTimeAfter();

    // "At the second village 400 people gathered": one of several stops.
    [GeneratedRegex(@"\bat (?:the (?:first|second|third|next|last|other)|each|every|one) (?:village|stop|site|town|school|station|island|community)s?,? (?:[a-z]+ ){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AtOneStopBefore();

    // "In Nadi we were joined by 19 fishers and in Ba 22 people came": one of several meetings, each with its own number.
    [GeneratedRegex(@"\b[Ii]n [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? [^.;\n0-9]{0,70}$", RegexOptions.CultureInvariant)]
    internal static partial Regex InTownBefore();

    [GeneratedRegex(@"^[^\n]{0,140}?[., ][Ii]n [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? [^.;\n0-9]{0,70}[0-9]{2,4} (?:\w+ ){0,3}?(?:came|joined|attended|took part|turned up|showed up)\b|^[^\n]{0,140}?[., ][Ii]n [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? we (?:were joined by|met|had) (?:\w+ )?[0-9]{2,4}\b", RegexOptions.CultureInvariant)]
    internal static partial Regex OtherTownAfter();

    [GeneratedRegex(@"\b[Ii]n [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:we (?:were joined by|met|had) (?:\w+ )?[0-9]{2,4}\b|[^.;\n0-9]{0,70}[0-9]{2,4} (?:\w+ ){0,3}?(?:came|joined|attended|took part|turned up|showed up)\b)[^\n]{0,140}[., ][Ii]n [A-Z][\w’'-]+", RegexOptions.CultureInvariant)]
    internal static partial Regex OtherTownBefore();

    // "The Lab brought about 60 drivers to the Town Hall": where they were brought tells that they met.
    [GeneratedRegex(@"\bbr(?:ought|ings?) (?:in )?(?:a group of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex BroughtBefore();

    [GeneratedRegex(@"^ (?:[^.;\n]{0,80}? )?(?:together|under one roof|(?:to|into|around) (?:the|an?|our|one)\b|to (?-i:[A-Z]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex BroughtAfter();

    // "On March 5th, 24 volunteers, six of them students, set out in two boats": who did it on the day.
    [GeneratedRegex(@"\b(?:(?:on|(?:from|between) [0-9]{1,2} ?(?:to|and|-|–)) ?(?:the )?(?:\w+day,? )?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? )?" + MonthNames.EnglishPattern + @"\.?(?: [0-9]{1,2}(?:st|nd|rd|th)?)?(?:,? [0-9]{4})?|(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| afternoon| evening)?), (?:a (?:group|team|band|party) of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OnDayBefore();

    [GeneratedRegex(@"^,? (?:[^.;\n]{0,80}?,? )?(?:set (?:out|off)|boarded|entered|came to|went (?:out|to|from|down|up|along|through|around|looking|in search|door)|walked|marched|cycled|pedalled|rode|rowed|travell?ed|drove|visited|planted|cleaned|cleared|picked|collected|mapped|edited|spent|sat|met|worked)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex DidAfter();

    // "Joining the event were the governor, the heads of districts, students and more than 800 volunteers".
    [GeneratedRegex(@"\b(?:join(?:ing|ed)|attending|present at) (?:in )?(?:the|this) (?:\w+ ){1,3}(?:were|was|included)\b[^.\n]*$|\bwas (?:participated|attended|joined) (?:in )?by [^.\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex GuestList();

    // "The participants are district officers, monks and headmen from four provinces, 240 persons in total".
    [GeneratedRegex(@"\b(?:participants|attendees|delegates) (?:are|were|include[sd]?|comprised?|came from)\b[^.\n]*, (?:a total of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AfterListOfParticipants();

    [GeneratedRegex(@"^,? (?:in (?:total|all)|altogether)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex InTotalAfter();

    // One of the figures into which a number of people was split.
    [GeneratedRegex(@"(?:(?:เพศ)?(?:ชาย|หญิง)|\bof (?:whom|them|these),?|\bamong (?:them|these),?)(?: ?จำนวน)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex PartBefore();

    [GeneratedRegex(@"\b(?:wo)?men$|\b(?:fe)?male\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex SexUnit();

    [GeneratedRegex(@"^,? (?:and |as well as )?\(?[\w-]+ (?:(?:wo)?men|(?:fe)?males?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OtherSex();

    [GeneratedRegex(@"[\w-]+ (?:(?:wo)?men|(?:fe)?males?),? (?:and |as well as )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    internal static partial Regex OtherSexBefore();

    [GeneratedRegex(@"จาก ?[ก-๙]{2,20} ?(?:จำนวน ?)?$", RegexOptions.CultureInvariant)]
    internal static partial Regex FromBefore();

    [GeneratedRegex(@"^ ?(?:และ|กับ)?(?:จาก)?[ก-๙]{2,20} ?(?:จำนวน ?)?[0-9][0-9,]* ?(?:คน|ราย|ท่าน)", RegexOptions.CultureInvariant)]
    internal static partial Regex PartAfter();

    [GeneratedRegex(@"จาก[^\n0-9]{2,20}[0-9][0-9,]* ?(?:คน|ราย|ท่าน) ?,?(?:และ|กับ)? ?(?:จาก)?[ก-๙]{2,20} ?$", RegexOptions.CultureInvariant)]
    internal static partial Regex AfterOtherParts();

    [GeneratedRegex(@"[0-9] (?:\w+ )?from [A-Z][\w .’'-]{2,40}?,? and (?:some |about )?$", RegexOptions.CultureInvariant)]
    internal static partial Regex MoreFromBefore();

    [GeneratedRegex(@"^ from [A-Z][\w .’'-]{2,40}?,? and (?:some |about )?[0-9][0-9,]* (?:\w+ )?from\b", RegexOptions.CultureInvariant)]
    internal static partial Regex FromAndMoreFrom();

    [GeneratedRegex(@"(?:ทั้ง|ใน)?ระดับ(?:ภาค|จังหวัด)[^\n]{0,25}(?:และ|กับ)ระดับ(?:ประเทศ|ชาติ)|(?:ทั้ง|รวม) ?[0-9]+ ?(?:เวที|ภาค|ครั้ง|รุ่น)|regional and national|over the (?:two|three|four|five) (?:meetings|forums|workshops)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex SeveralMeetings();

    [GeneratedRegex(@"(?:(?:เข้าร่วม|ผู้เข้าร่วม|ร่วมงาน|ผู้แทน|ตัวแทน|คน|ราย)[^\n]{0,45}|จาก ?|จาก(?:องค์กร|องค์การ|หน่วยงาน)[ก-๙]{0,25} ?)$|(?:participants|people|delegates|representatives|members|attended|from|representing|sp(?:oke|eaking) for)[^.\n]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex OrganisationsBefore();

    // Firms are counted for many reasons; of these, only the nearest words say that they came.
    [GeneratedRegex(@"(?:จาก|เข้าร่วม) ?$", RegexOptions.CultureInvariant)]
    internal static partial Regex FirmsCame();

    // "participants from the five countries, including line ministries, river committees and 12 organisations".
    [GeneratedRegex(@"\b(?:participants|people|delegates|representatives|attendees)\b[^.\n]{0,150}\b(?:including|among them|comprising)\b[^.\n0-9]{0,90}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex ListedAmongParticipants();

    // "กรมคลอง จับมือ 22 หน่วยงาน": those who joined it, told without the whole.
    // "ลงนามบันทึกข้อตกลง … 16 หน่วยงาน ได้แก่": each of them signed.
    [GeneratedRegex(@"(?:ลงนาม|บันทึกข้อตกลง|MOU)[^\n]*$", RegexOptions.CultureInvariant)]
    internal static partial Regex SignedBefore();

    [GeneratedRegex(@"^ ?(?:ได้แก่|ประกอบด้วย|คือ)", RegexOptions.CultureInvariant)]
    internal static partial Regex NamedAfter();

    [GeneratedRegex(@"(?:จับมือ|ผนึกกำลัง|ร่วมกับ)(?:กับ)? ?(?:(?:ภาคี)?เครือข่าย[ก-๙ ]{0,30}|พันธมิตร[ก-๙ ]{0,30})?$", RegexOptions.CultureInvariant)]
    internal static partial Regex PartnersBefore();

    // Who is honoured or paid need not have come: "มอบโล่ … ให้แก่ 4 องค์กร", "grants to 12 organisations".
    [GeneratedRegex(@"(?:สำหรับ|(?<!ได้)แก่|มอบ(?:ให้)?|ประเภท[ก-๙]{2,15}) ?(?:จำนวน ?)?$|มอบ(?:โล่|รางวัล|เกียรติบัตร|ใบประกาศ|ประกาศนียบัตร)(?:(?!ร่วม)[^\n]){0,100}$|\b(?:awards?|awarded|grants?|granted|certificates?|honours?|presented|handed)\b[^.\n]{0,40} to (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    internal static partial Regex GivenTo();

    // "29 หน่วยงาน จำนวนทั้งสิ้น 105 คน เข้าร่วม"
    [GeneratedRegex(@"^ ?(?:รวม|จำนวน|ทั้งสิ้น|กว่า|ประมาณ| )*[0-9][0-9,]* ?(?:คน|ราย|ท่าน) ?(?:เข้า)?ร่วม(?!โครงการ|มือ)|^ ?(?:ที่เกี่ยวข้อง)?เข้าร่วม(?:ประชุม|งาน|กิจกรรม|เวที|สัมมนา|พิธี)|^,? (?:(?:were|was) (?:represented|present|there)|took part|participated|attended|sent (?:delegates|representatives))\b", RegexOptions.CultureInvariant)]
    internal static partial Regex OrganisationsAfter();

    [GeneratedRegex(@"รวม ?[0-9]+ ?(?:ครั้ง|เวที|รุ่น)[^\n]{0,40}$|\b(?:in|over) [0-9]+ (?:meetings|forums|workshops|rounds)\b[^\n.;]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex SeveralTimes();
}
