<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutForm</name>
  <message>
   <source>Add a language</source>
   <translation>إضافة لغة</translation>
  </message>
  <message>
   <source>Add a score</source>
   <translation>إضافة درجة</translation>
  </message>
  <message>
   <source>English (en)</source>
   <translation>English (en)</translation>
  </message>
  <message>
   <source>French (fr)</source>
   <translation>French (fr)</translation>
  </message>
  <message>
   <source>Highest answer</source>
   <translation>أعلى إجابة</translation>
  </message>
  <message>
   <source>How it is made</source>
   <translation>كيف تُحسب</translation>
  </message>
  <message>
   <source>Its questions, by name</source>
   <translation>أسئلتها، بالاسم</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>اللغات</translation>
  </message>
  <message>
   <source>Lowest answer</source>
   <translation>أدنى إجابة</translation>
  </message>
  <message>
   <source>Name of a language</source>
   <translation>اسم لغة</translation>
  </message>
  <message>
   <source>Name of the score</source>
   <translation>اسم الدرجة</translation>
  </message>
  <message>
   <source>Name the language</source>
   <translation>تسمية اللغة</translation>
  </message>
  <message>
   <source>Questions measured together. A minus before a name turns its answers round.</source>
   <translation>أسئلة تقيس معا شيئا واحدا. علامة ناقص قبل اسم تقلب إجاباته.</translation>
  </message>
  <message>
   <source>Score {}</source>
   <translation>الدرجة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>الدرجات</translation>
  </message>
  <message>
   <source>Take this score out</source>
   <translation>إخراج هذه الدرجة</translation>
  </message>
  <message>
   <source>Take {} out with all its texts</source>
   <translation>إخراج ⁨{}⁩ مع كل نصوصها</translation>
  </message>
  <message>
   <source>The texts have no named language. Name the one they are in before adding another.</source>
   <translation>ليست للنصوص لغة مسماة. سمّ لغتها قبل إضافة لغة أخرى.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>ما تقيسه</translation>
  </message>
  <message>
   <source>language</source>
   <translation>لغة</translation>
  </message>
  <message>
   <source>score</source>
   <translation>درجة</translation>
  </message>
  <message>
   <source>title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>بلا اسم</translation>
  </message>
 </context>
 <context>
  <name>AcknowledgeEdit</name>
  <message>
   <source>Yes, I have read this</source>
   <translation>نعم، قرأت هذا</translation>
  </message>
 </context>
 <context>
  <name>AddPeople</name>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>إضافة أشخاص</translation>
  </message>
  <message>
   <source>Add {}</source>
   <translation>إضافة ⁨{}⁩</translation>
  </message>
  <message>
   <source>As it was understood</source>
   <translation>كما فُهم</translation>
  </message>
  <message>
   <source>IDs, one a line</source>
   <translation>المعرّفات، واحد في كل سطر</translation>
  </message>
  <message>
   <source>In the study already, twice, or without an ID, by line: {}. Take these lines out.</source>
   <translation>موجود في الدراسة، أو مكرر، أو بلا معرّف، بحسب السطر: ⁨{}⁩. أخرج هذه الأسطر.</translation>
  </message>
  <message>
   <source>New groups: {}</source>
   <translation>مجموعات جديدة: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Paste IDs, one a line; or rows of a spreadsheet whose first line names columns: id, name, group, and what the draw is stratified by.</source>
   <translation>الصق المعرّفات، واحدا في كل سطر؛ أو أسطر جدول يسمي سطره الأول الأعمدة: ⁦id⁩ و⁦name⁩ و⁦group⁩ وما تُبنى عليه طبقات القرعة.</translation>
  </message>
 </context>
 <context>
  <name>AdjudicationSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(فارغ)</translation>
  </message>
  <message>
   <source>1 First ({})</source>
   <translation>⁦1⁩ الأولى (⁨{}⁩)</translation>
  </message>
  <message>
   <source>1 take the first · 2 take the second · 3 type it · 4 leave it as a query</source>
   <translation>⁦1⁩ أخذ الأولى · ⁦2⁩ أخذ الثانية · ⁦3⁩ كتابتها · ⁦4⁩ تركها استفسارا</translation>
  </message>
  <message>
   <source>2 Second ({})</source>
   <translation>⁦2⁩ الثانية (⁨{}⁩)</translation>
  </message>
  <message>
   <source>Agreement {:.0f} % of answers</source>
   <translation>تتفق ⁦{:.0f} %⁩ من الإجابات</translation>
  </message>
  <message>
   <source>Answers that differ</source>
   <translation>إجابات مختلفة</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>النهائية</translation>
  </message>
  <message>
   <source>Leave as a query</source>
   <translation>تركها استفسارا</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Second entry · {} · {} · {:,} of {:,} differ</source>
   <translation>الإدخال الثاني · ⁨{}⁩ · ⁨{}⁩ · يختلف ⁨{:,}⁩ من ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>The answer on the paper</source>
   <translation>الإجابة على الورق</translation>
  </message>
  <message>
   <source>Type the answer on the paper, then Enter</source>
   <translation>اكتب الإجابة التي على الورق، ثم ⁦Enter⁩</translation>
  </message>
 </context>
 <context>
  <name>AfterCard</name>
  <message>
   <source>Afterwards</source>
   <translation>بعد ذلك</translation>
  </message>
  <message>
   <source>Anybody can redraw the allocation with these two files and nothing but Python.</source>
   <translation>يستطيع أي أحد إعادة التوزيع بهذين الملفين وبـ⁦Python⁩ وحده.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>بيد</translation>
  </message>
  <message>
   <source>Every draw that was made</source>
   <translation>كل قرعة أُجريت</translation>
  </message>
  <message>
   <source>Files to check the draw…</source>
   <translation>ملفات للتحقق من القرعة…</translation>
  </message>
  <message>
   <source>Given up: {}</source>
   <translation>أُلغيت: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>الختم</translation>
  </message>
  <message>
   <source>Stands, revealed</source>
   <translation>قائمة، مكشوفة</translation>
  </message>
  <message>
   <source>Stands, sealed</source>
   <translation>قائمة، مختومة</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>ما آلت إليه</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Who came to which arm, as a table</source>
   <translation>من جاء في أي ذراع، جدولا</translation>
  </message>
 </context>
 <context>
  <name>AllocationTab</name>
  <message numerus="yes">
   <source>%Ln earlier draws were given up; the report prints why.</source>
   <translation>
    <numerusform>لم تُلغ قرعة سابقة.</numerusform>
    <numerusform>أُلغيت قرعة سابقة واحدة؛ ويذكر التقرير السبب.</numerusform>
    <numerusform>أُلغيت قرعتان سابقتان؛ ويذكر التقرير السبب.</numerusform>
    <numerusform>أُلغيت ⁨%Ln⁩ قرعات سابقة؛ ويذكر التقرير السبب.</numerusform>
    <numerusform>أُلغيت ⁨%Ln⁩ قرعة سابقة؛ ويذكر التقرير السبب.</numerusform>
    <numerusform>أُلغيت ⁨%Ln⁩ قرعة سابقة؛ ويذكر التقرير السبب.</numerusform>
   </translation>
  </message>
  <message>
   <source>1  Method</source>
   <translation>⁦1⁩  الطريقة</translation>
  </message>
  <message>
   <source>2  Ready?</source>
   <translation>⁦2⁩  جاهز؟</translation>
  </message>
  <message>
   <source>4  Allocate</source>
   <translation>⁦4⁩  التوزيع</translation>
  </message>
  <message>
   <source>5  Reveal</source>
   <translation>⁦5⁩  الكشف</translation>
  </message>
  <message>
   <source>Allocate {:,} people…</source>
   <translation>توزيع ⁨{:,}⁩ من الأشخاص…</translation>
  </message>
  <message>
   <source>Analysis plan locked</source>
   <translation>خطة التحليل مقفلة</translation>
  </message>
  <message>
   <source>Baseline {:,} of {:,}</source>
   <translation>القياس الأولي ⁨{:,}⁩ من ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Certificate…</source>
   <translation>الشهادة…</translation>
  </message>
  <message>
   <source>Committed on {} by {} · {} · waiting for: {}</source>
   <translation>تُعهد به في ⁨{}⁩ بيد ⁨{}⁩ · ⁨{}⁩ · بانتظار: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Commit…</source>
   <translation>تعهد…</translation>
  </message>
  <message>
   <source>Dice, read aloud before a witness</source>
   <translation>نرد، يُقرأ بصوت عال أمام شاهد</translation>
  </message>
  <message>
   <source>Draw the lists…</source>
   <translation>سحب القوائم…</translation>
  </message>
  <message>
   <source>Everybody has what the draw is stratified by</source>
   <translation>لكل شخص ما تُبنى عليه طبقات القرعة</translation>
  </message>
  <message>
   <source>Everybody is in a group</source>
   <translation>كل شخص في مجموعة</translation>
  </message>
  <message>
   <source>First a secret of 256 bits is committed to. Then something nobody can steer is mixed with it, so that neither the office nor a guesser can choose the draw.</source>
   <translation>يُتعهد أولا بسر من ⁦256⁩ بت. ثم يُمزج معه شيء لا يستطيع أحد توجيهه، فلا يختار القرعة لا المكتب ولا من يخمّن.</translation>
  </message>
  <message>
   <source>Give up this draw…</source>
   <translation>إلغاء هذه القرعة…</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>الانتقال إلى الخطة</translation>
  </message>
  <message>
   <source>Keeper's passphrase (may stay empty)</source>
   <translation>عبارة مرور الأمين (يجوز تركها فارغة)</translation>
  </message>
  <message>
   <source>Lists sealed on {} by {} · seal {}</source>
   <translation>خُتمت القوائم في ⁨{}⁩ بيد ⁨{}⁩ · الختم ⁨{}⁩</translation>
  </message>
  <message>
   <source>Mixed with: {} · {}</source>
   <translation>مُزج مع: ⁨{}⁩ · ⁨{}⁩</translation>
  </message>
  <message>
   <source>No baseline answer yet</source>
   <translation>لا إجابة أولية بعد</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it</source>
   <translation>صفحة واحدة يتحقق بها أي أحد من القرعة؛ ولا ذراع لأحد فيها</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>البروتوكول مقفل</translation>
  </message>
  <message>
   <source>Reveal the allocation…</source>
   <translation>كشف التوزيع…</translation>
  </message>
  <message>
   <source>Revealed on {}: {}</source>
   <translation>كُشف في ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>The analysis plan is not locked</source>
   <translation>خطة التحليل غير مقفلة</translation>
  </message>
  <message>
   <source>The keeper's passphrase again</source>
   <translation>عبارة مرور الأمين ثانية</translation>
  </message>
  <message>
   <source>The protocol is not locked</source>
   <translation>البروتوكول غير مقفل</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>عبارتا المرور مختلفتان. اكتب العبارة نفسها مرتين.</translation>
  </message>
  <message>
   <source>This study has no arms, so there is nothing to allocate.</source>
   <translation>ليس لهذه الدراسة أذرع، فلا شيء للتوزيع.</translation>
  </message>
  <message>
   <source>Too few people take part: {:,}</source>
   <translation>المشاركون أقل مما يكفي: ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Until the reveal nobody can see who is in which arm, here or in any export.</source>
   <translation>حتى الكشف لا يرى أحد من في أي ذراع، لا هنا ولا في أي تصدير.</translation>
  </message>
  <message>
   <source>What is mixed with the secret</source>
   <translation>ما يُمزج مع السر</translation>
  </message>
  <message>
   <source>What is mixed with the secret (empty: nothing)</source>
   <translation>ما يُمزج مع السر (فارغ: لا شيء)</translation>
  </message>
  <message>
   <source>With it nobody who opens this study sees an arm before the keeper allows it</source>
   <translation>معها لا يرى أحد يفتح هذه الدراسة ذراعا قبل أن يسمح الأمين</translation>
  </message>
  <message>
   <source>small strata pooled within {}</source>
   <translation>الطبقات الصغيرة مجموعة معا داخل {}</translation>
  </message>
  <message>
   <source>strata = {}</source>
   <translation>الطبقات = ⁨{}⁩</translation>
  </message>
  <message>
   <source>{:,} people allocated and sealed on {} by {} · seal {}</source>
   <translation>وُزّع ⁨{:,}⁩ من الأشخاص وخُتم في ⁨{}⁩ بيد ⁨{}⁩ · الختم ⁨{}⁩</translation>
  </message>
  <message>
   <source>{:,} people are in no group</source>
   <translation>⁨{:,}⁩ من الأشخاص ليسوا في مجموعة</translation>
  </message>
  <message>
   <source>{:,} people lack what the draw is stratified by</source>
   <translation>⁨{:,}⁩ من الأشخاص ينقصهم ما تُبنى عليه طبقات القرعة</translation>
  </message>
  <message>
   <source>{:,} people take part</source>
   <translation>يشارك ⁨{:,}⁩ من الأشخاص</translation>
  </message>
 </context>
 <context>
  <name>AmendSheet</name>
  <message>
   <source> and </source>
   <translation> و</translation>
  </message>
  <message>
   <source>Amendment {}</source>
   <translation>التعديل ⁨{}⁩</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>إجراء التعديل</translation>
  </message>
  <message>
   <source>New words: {}</source>
   <translation>نص جديد: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>The data are locked. Opened again, results close until the data are locked anew.</source>
   <translation>البيانات مقفلة. إذا فُتحت ثانية أُغلقت النتائج إلى أن تُقفل البيانات من جديد.</translation>
  </message>
  <message>
   <source>The locked data are opened again</source>
   <translation>تُفتح البيانات المقفلة ثانية</translation>
  </message>
  <message>
   <source>The {} is locked. What it covers changes only with a reason; the first version stays and both are printed.</source>
   <translation>تم إقفال ⁨{}⁩. ما يشمله لا يتغير إلا بسبب؛ وتبقى الصيغة الأولى ويُطبع الاثنان.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>اكتب اسمك للتوقيع</translation>
  </message>
  <message>
   <source>What changes, in one sentence</source>
   <translation>ما الذي يتغير، في جملة واحدة</translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>السبب (يذكره التقرير)</translation>
  </message>
  <message>
   <source>{} added</source>
   <translation>أضيف ⁨{}⁩</translation>
  </message>
  <message>
   <source>{} taken out</source>
   <translation>أُخرج ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>AnalysisPanel</name>
  <message>
   <source>What the plan says on shuffled arms</source>
   <translation>ما تقوله الخطة على أذرع مخلوطة</translation>
  </message>
  <message>
   <source>What was found, outcome by outcome</source>
   <translation>ما وُجد، نتيجة بعد نتيجة</translation>
  </message>
 </context>
 <context>
  <name>AnswerEditor</name>
  <message>
   <source>(blank)</source>
   <translation>(فارغ)</translation>
  </message>
  <message>
   <source>Codes with spaces between: {}</source>
   <translation>رموز تفصل بينها مسافات: ⁨{}⁩</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>إجابة جديدة</translation>
  </message>
 </context>
 <context>
  <name>AnswerSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(فارغ)</translation>
  </message>
  <message>
   <source>(not asked)</source>
   <translation>(لم يُسأل)</translation>
  </message>
  <message>
   <source>1  Keep</source>
   <translation>⁦1⁩  إبقاء</translation>
  </message>
  <message>
   <source>2  Change to…</source>
   <translation>⁦2⁩  تغيير إلى…</translation>
  </message>
  <message>
   <source>3  Ask the collector</source>
   <translation>⁦3⁩  سؤال جامع البيانات</translation>
  </message>
  <message>
   <source>4  Leave out</source>
   <translation>⁦4⁩  استبعاد</translation>
  </message>
  <message>
   <source>All queries</source>
   <translation>كل الاستفسارات</translation>
  </message>
  <message>
   <source>Answer that holds</source>
   <translation>الإجابة السارية</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>تغييرها</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>From</source>
   <translation>قبل</translation>
  </message>
  <message>
   <source>History of the answer</source>
   <translation>تاريخ الإجابة</translation>
  </message>
  <message>
   <source>History of this answer</source>
   <translation>تاريخ هذه الإجابة</translation>
  </message>
  <message>
   <source>J  Next</source>
   <translation>⁦J⁩  التالي</translation>
  </message>
  <message>
   <source>K  Before</source>
   <translation>⁦K⁩  السابق</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤها</translation>
  </message>
  <message>
   <source>Keep the answer that holds. Why?</source>
   <translation>إبقاء الإجابة السارية. ما السبب؟</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>استبعادها</translation>
  </message>
  <message>
   <source>Leave the whole response out of every result. It stays, and the report says so. Why?</source>
   <translation>استبعاد الاستجابة كلها من كل نتيجة. تبقى محفوظة، ويذكر التقرير ذلك. لماذا؟</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>إجابة جديدة</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Note and copy</source>
   <translation>تسجيل ونسخ</translation>
  </message>
  <message>
   <source>Other answer</source>
   <translation>إجابة أخرى</translation>
  </message>
  <message>
   <source>Put the answer right. What is it, and why?</source>
   <translation>تصحيح الإجابة. ما هي، وما السبب؟</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>إبطاله</translation>
  </message>
  <message>
   <source>Take the decision back. The query is open again, and both stay in the history. Why?</source>
   <translation>إبطال القرار. يُفتح الاستفسار ثانية، ويبقى الاثنان في سجل التغييرات. ما السبب؟</translation>
  </message>
  <message>
   <source>Take the decision back…</source>
   <translation>إبطال القرار…</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>السؤال، في جملة واحدة</translation>
  </message>
  <message>
   <source>To</source>
   <translation>بعد</translation>
  </message>
  <message>
   <source>What do you ask the collector? The query stays open.</source>
   <translation>ماذا تسأل جامع البيانات؟ يبقى الاستفسار مفتوحا.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>صاحب القيد</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>السبب، في جملة واحدة</translation>
  </message>
  <message>
   <source>first answer</source>
   <translation>الإجابة الأولى</translation>
  </message>
  <message>
   <source>{} · holds</source>
   <translation>⁨{}⁩ · سارية</translation>
  </message>
  <message>
   <source>{} · taken back: {}</source>
   <translation>⁨{}⁩ · أُبطل: ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>AnswersBoard</name>
  <message>
   <source>Here</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
 </context>
 <context>
  <name>AnswersPage</name>
  <message>
   <source>Came after all.</source>
   <translation>حضر في النهاية.</translation>
  </message>
  <message>
   <source>Change a finished answer?</source>
   <translation>هل تُغيَّر إجابة منتهية؟</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>تغييرها</translation>
  </message>
  <message>
   <source>Hide names and scores while others see this screen</source>
   <translation>إخفاء الأسماء والدرجات حين يرى آخرون هذه الشاشة</translation>
  </message>
  <message>
   <source>Item {}: {}</source>
   <translation>البند ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>P present or not · Ctrl+D fill down · Ctrl+V paste · Ctrl+Enter finish</source>
   <translation>⁦P⁩ حاضر أو لا · ⁦Ctrl+D⁩ تعبئة إلى الأسفل · ⁦Ctrl+V⁩ لصق · ⁦Ctrl+Enter⁩ إنهاء</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>جهاز العرض</translation>
  </message>
  <message>
   <source>Why it changes, in one sentence</source>
   <translation>سبب التغيير، في جملة واحدة</translation>
  </message>
  <message>
   <source>being corrected</source>
   <translation>قيد التصحيح</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>مكتمل</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>منتهٍ</translation>
  </message>
  <message>
   <source>not present</source>
   <translation>غير حاضر</translation>
  </message>
  <message>
   <source>{} of {} here · {} finished</source>
   <translation>⁨{}⁩ من ⁨{}⁩ حاضرون · ⁨{}⁩ منتهون</translation>
  </message>
  <message>
   <source>{} to go</source>
   <translation>بقي ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>ArmsCard</name>
  <message>
   <source>Add an arm</source>
   <translation>إضافة ذراع</translation>
  </message>
  <message>
   <source>Enter a name for the arm.</source>
   <translation>اكتب اسما للذراع.</translation>
  </message>
  <message>
   <source>Figures have four colours; with more arms they show one panel for each.</source>
   <translation>للأشكال أربعة ألوان؛ ومع أذرع أكثر تعرض لوحة لكل ذراع.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of arm {}</source>
   <translation>اسم الذراع ⁨{}⁩</translation>
  </message>
  <message>
   <source>New arm</source>
   <translation>ذراع جديدة</translation>
  </message>
  <message>
   <source>No arms: everybody gets the same.</source>
   <translation>بلا أذرع: يحصل الجميع على الشيء نفسه.</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>الحصة</translation>
  </message>
  <message>
   <source>Share of arm {}</source>
   <translation>حصة الذراع ⁨{}⁩</translation>
  </message>
  <message>
   <source>The first is what the others are compared with. Shares of 1 and 2 put twice as many into one.</source>
   <translation>الأولى هي التي تقارن بها البقية. حصتان ⁦1⁩ و⁦2⁩ تضعان في إحداهما ضعف الأخرى.</translation>
  </message>
  <message>
   <source>What arm {} gets</source>
   <translation>ما تحصل عليه الذراع ⁨{}⁩</translation>
  </message>
  <message>
   <source>What they get</source>
   <translation>ما يحصلون عليه</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsCard</name>
  <message>
   <source>By</source>
   <translation>بيد</translation>
  </message>
  <message>
   <source>Keeper's passphrase…</source>
   <translation>عبارة مرور الأمين…</translation>
  </message>
  <message>
   <source>People who come one by one</source>
   <translation>أشخاص يأتون واحدا واحدا</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>الموضع</translation>
  </message>
  <message>
   <source>Positions left: {}</source>
   <translation>المواضع الباقية: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Positions taken, the latest first</source>
   <translation>المواضع المأخوذة، الأحدث أولا</translation>
  </message>
  <message>
   <source>Print envelopes…</source>
   <translation>طباعة المظاريف…</translation>
  </message>
  <message>
   <source>The list ahead is never shown, and each position opens alone. Still, the owner of a laptop that can open the next position can be made to open all of them. Where much is at stake print sealed envelopes, or call the keeper of the allocation.</source>
   <translation>لا تظهر بقية القائمة أبدا، ويُفتح كل موضع وحده. ومع ذلك فإن من يملك حاسوبا يفتح الموضع التالي قد يُحمل على فتح المواضع كلها. وحيث يكون الأمر خطيرا تُطبع مظاريف مختومة، أو يُتصل بأمين التوزيع.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsDesk</name>
  <message>
   <source>Drawing for practice</source>
   <translation>إجراء القرعة للتمرين</translation>
  </message>
  <message>
   <source>Every position nobody has taken is printed. That they were printed is written down.</source>
   <translation>يُطبع كل موضع لم يأخذه أحد. ويُسجَّل أنها طُبعت.</translation>
  </message>
  <message>
   <source>Open until the study is closed.</source>
   <translation>مفتوح حتى إغلاق الدراسة.</translation>
  </message>
  <message>
   <source>Print the envelopes</source>
   <translation>طباعة المظاريف</translation>
  </message>
  <message>
   <source>Print the envelopes?</source>
   <translation>هل تُطبع المظاريف؟</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Seal the lists</source>
   <translation>ختم القوائم</translation>
  </message>
  <message>
   <source>Seal the lists?</source>
   <translation>هل تُختم القوائم؟</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>The lists are sealed.</source>
   <translation>خُتمت القوائم.</translation>
  </message>
  <message>
   <source>They are drawn once and sealed. Positions are then taken in their order; none is given back.</source>
   <translation>تُعدّ بالقرعة مرة واحدة وتُختم. ثم تؤخذ المواضع بترتيبها؛ ولا يُعاد موضع.</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>كتابة الملفات</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>كتابة ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>AssumedFields</name>
  <message>
   <source>An empty field takes the number in grey.</source>
   <translation>الحقل الفارغ يأخذ العدد المكتوب بالرمادي.</translation>
  </message>
  <message>
   <source>Both components together add (% of the effect)</source>
   <translation>المكوّنان معًا يضيفان (% من الأثر)</translation>
  </message>
  <message>
   <source>Correlation of two times</source>
   <translation>الارتباط بين وقتين</translation>
  </message>
  <message>
   <source>Correlation with the baseline</source>
   <translation>الارتباط بالقياس القبلي</translation>
  </message>
  <message>
   <source>Effect of taking part</source>
   <translation>أثر المشاركة</translation>
  </message>
  <message>
   <source>Empty: {}</source>
   <translation>فارغ: {}</translation>
  </message>
  <message>
   <source>Lost before the outcome (%)</source>
   <translation>المفقودون قبل قياس النتيجة (%)</translation>
  </message>
  <message>
   <source>Of a group's difference, stays from period to period (%)</source>
   <translation>من فرق المجموعة، يبقى من فترة إلى أخرى (%)</translation>
  </message>
  <message>
   <source>Of the effect, reaches those beside (%)</source>
   <translation>من الأثر، يصل إلى من بجوارهم (%)</translation>
  </message>
  <message>
   <source>Of those not offered, take part (%)</source>
   <translation>من لم يُعرض عليهم، يشارك (%)</translation>
  </message>
  <message>
   <source>Of those offered, take part (%)</source>
   <translation>من عُرض عليهم، يشارك (%)</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>الثبات</translation>
  </message>
  <message>
   <source>Share between groups (ICC)</source>
   <translation>الحصة بين المجموعات (ICC)</translation>
  </message>
  <message>
   <source>Spread (SD)</source>
   <translation>التشتت (الانحراف المعياري)</translation>
  </message>
  <message>
   <source>{}: write a number such as 0.3, or empty the field.</source>
   <translation>{}: اكتب عددًا مثل 0.3، أو أفرغ الحقل.</translation>
  </message>
 </context>
 <context>
  <name>AttendanceBoard</name>
  <message>
   <source>Came</source>
   <translation>حضر</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>الدقائق</translation>
  </message>
 </context>
 <context>
  <name>AttendancePage</name>
  <message>
   <source>      {}: {} of {} min</source>
   <translation>      ⁨{}⁩: ⁨{}⁩ من ⁨{}⁩ دقيقة</translation>
  </message>
  <message>
   <source>A all present · M minutes missed · N another session · Ctrl+Enter done</source>
   <translation>⁦A⁩ الكل حاضر · ⁦M⁩ دقائق فائتة · ⁦N⁩ جلسة أخرى · ⁦Ctrl+Enter⁩ تم</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>غائب</translation>
  </message>
  <message>
   <source>Add  Enter</source>
   <translation>إضافة  ⁦Enter⁩</translation>
  </message>
  <message>
   <source>Add a session  N</source>
   <translation>إضافة جلسة  ⁦N⁩</translation>
  </message>
  <message>
   <source>All present  A</source>
   <translation>الكل حاضر  ⁦A⁩</translation>
  </message>
  <message>
   <source>Another session: its name, and how many minutes it lasts.</source>
   <translation>جلسة أخرى: اسمها، وكم دقيقة تدوم.</translation>
  </message>
  <message>
   <source>Day {}</source>
   <translation>اليوم ⁨{}⁩</translation>
  </message>
  <message>
   <source>Enter a number of minutes, for example 20.</source>
   <translation>اكتب عدد الدقائق، مثل ⁦20⁩.</translation>
  </message>
  <message>
   <source>Enter the minutes of the session as a number, for example 180.</source>
   <translation>اكتب دقائق الجلسة رقما، مثل ⁦180⁩.</translation>
  </message>
  <message>
   <source>How many minutes did {} miss?</source>
   <translation>كم دقيقة فاتت ⁨{}⁩؟</translation>
  </message>
  <message>
   <source>Keep  Enter</source>
   <translation>حفظ  ⁦Enter⁩</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Left early</source>
   <translation>غادر مبكرا</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>الدقائق</translation>
  </message>
  <message>
   <source>Minutes are missed by somebody who came late (2) or left early (3).</source>
   <translation>تفوت الدقائق من حضر متأخرا (⁦2⁩) أو غادر مبكرا (⁦3⁩).</translation>
  </message>
  <message>
   <source>Minutes missed</source>
   <translation>الدقائق الفائتة</translation>
  </message>
  <message>
   <source>Name of the session</source>
   <translation>اسم الجلسة</translation>
  </message>
  <message>
   <source>Name the first one, for example Day 1, with its minutes.</source>
   <translation>سمّ الأولى، مثل: اليوم ⁦1⁩، مع دقائقها.</translation>
  </message>
  <message>
   <source>No session yet.</source>
   <translation>لا جلسة بعد.</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>Sign-in sheet…</source>
   <translation>ورقة التوقيع…</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>⁨{}⁩: حضر ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>“{}” is not on this page now.</source>
   <translation>«⁨{}⁩» ليس في هذه الصفحة الآن.</translation>
  </message>
 </context>
 <context>
  <name>BlockCard</name>
  <message>
   <source>Arms are shuffled: only the rehearsal PDF can be saved</source>
   <translation>الأذرع مخلوطة: لا يُحفظ إلا ⁦PDF⁩ التمرين</translation>
  </message>
  <message>
   <source>Copied as text: {}</source>
   <translation>نُسخ نصًّا: {}</translation>
  </message>
  <message>
   <source>Copied the table: {}</source>
   <translation>نُسخ الجدول: {}</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>نسخ كنص</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>نسخ الجدول</translation>
  </message>
  <message>
   <source>Save chart…</source>
   <translation>حفظ الرسم…</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>إزالة</translation>
  </message>
 </context>
 <context>
  <name>BlockWords</name>
  <message>
   <source>Adjusted for</source>
   <translation>مضبوط بحسب</translation>
  </message>
  <message>
   <source>Balance before the programme</source>
   <translation>التوازن قبل البرنامج</translation>
  </message>
  <message numerus="yes">
   <source>Checks (%Ln notes)</source>
   <translation>
    <numerusform>فحوص (بلا ملاحظات)</numerusform>
    <numerusform>فحوص (ملاحظة واحدة)</numerusform>
    <numerusform>فحوص (ملاحظتان)</numerusform>
    <numerusform>فحوص (%Ln ملاحظات)</numerusform>
    <numerusform>فحوص (%Ln ملاحظة)</numerusform>
    <numerusform>فحوص (%Ln ملاحظة)</numerusform>
   </translation>
  </message>
  <message>
   <source>Checks of the field work</source>
   <translation>فحوص العمل الميداني</translation>
  </message>
  <message>
   <source>Compares</source>
   <translation>يقارن</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>درجات الحرية</translation>
  </message>
  <message>
   <source>Draws made again</source>
   <translation>قرعات أُعيدت</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>المقدِّر</translation>
  </message>
  <message>
   <source>Fingerprint of the data</source>
   <translation>بصمة البيانات</translation>
  </message>
  <message>
   <source>Fingerprint of the plan</source>
   <translation>بصمة الخطة</translation>
  </message>
  <message>
   <source>Groups in the error</source>
   <translation>المجموعات في الخطأ</translation>
  </message>
  <message>
   <source>How it was computed</source>
   <translation>كيف حُسب</translation>
  </message>
  <message>
   <source>Level of the interval</source>
   <translation>مستوى الفترة</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>نتيجة رئيسية</translation>
  </message>
  <message>
   <source>Measured with</source>
   <translation>قيس بـ</translation>
  </message>
  <message>
   <source>No number: see why</source>
   <translation>بلا رقم: انظر السبب</translation>
  </message>
  <message>
   <source>No value of “{}”: {}. Results could shift; see Sensitivity.</source>
   <translation>بلا قيمة في «{}»: {}. قد تتغير النتائج؛ انظر الحساسية.</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>خارج الخطة</translation>
  </message>
  <message>
   <source>Rows analysed</source>
   <translation>الصفوف المحلَّلة</translation>
  </message>
  <message>
   <source>Sensitivity: other ways to estimate</source>
   <translation>الحساسية: طرق أخرى للتقدير</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>عدم اليقين</translation>
  </message>
  <message>
   <source>Who took part</source>
   <translation>من شارك</translation>
  </message>
  <message>
   <source>{} of {} in {}</source>
   <translation>{} من {} في {}</translation>
  </message>
 </context>
 <context>
  <name>CaptureFoot</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back (Page up)</source>
   <translation>رجوع (⁦Page up⁩)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>التالي  ⏎</translation>
  </message>
 </context>
 <context>
  <name>CaptureHead</name>
  <message>
   <source>Language of the questions</source>
   <translation>لغة الأسئلة</translation>
  </message>
  <message>
   <source>Language of the questions (F3)</source>
   <translation>لغة الأسئلة (⁦F3⁩)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>السؤال ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>حفظ وخروج</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>جارٍ الحفظ…</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>اختبار: لا يدخل في النتائج</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>CaptureMenus</name>
  <message numerus="yes">
   <source>%Ln so far. Everything is saved.</source>
   <translation>
    <numerusform>لا شيء حتى الآن. كل شيء محفوظ.</numerusform>
    <numerusform>واحد حتى الآن. كل شيء محفوظ.</numerusform>
    <numerusform>اثنان حتى الآن. كل شيء محفوظ.</numerusform>
    <numerusform>%Ln حتى الآن. كل شيء محفوظ.</numerusform>
    <numerusform>%Ln حتى الآن. كل شيء محفوظ.</numerusform>
    <numerusform>%Ln حتى الآن. كل شيء محفوظ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add another</source>
   <translation>إضافة آخر</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>سبب آخر</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>العودة إلى القائمة  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Broken off…</source>
   <translation>انقطعت…</translation>
  </message>
  <message>
   <source>Called away</source>
   <translation>استُدعي إلى عمل آخر</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>متابعة  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Ctrl+Enter finish · Esc pause</source>
   <translation>⁦Ctrl+Enter⁩ إنهاء · ⁦Esc⁩ توقف مؤقت</translation>
  </message>
  <message>
   <source>Did not want to go on</source>
   <translation>لم يرغب في المتابعة</translation>
  </message>
  <message>
   <source>Digits choose an answer · Arrows move, Space chooses</source>
   <translation>الأرقام تختار إجابة · الأسهم تنقل، والمسافة تختار</translation>
  </message>
  <message>
   <source>Enter or Page down: next · Page up: back · Backspace clears</source>
   <translation>⁦Enter⁩ أو ⁦Page down⁩: التالي · ⁦Page up⁩: رجوع · ⁦Backspace⁩: مسح</translation>
  </message>
  <message>
   <source>Everything up to here is saved.</source>
   <translation>كل شيء حتى هنا محفوظ.</translation>
  </message>
  <message>
   <source>F2 map of the questions · F4 note · F9 whole section</source>
   <translation>⁦F2⁩ خريطة الأسئلة · ⁦F4⁩ ملاحظة · ⁦F9⁩ القسم كله</translation>
  </message>
  <message>
   <source>F7 don't know · F8 refused · Alt+9 not applicable · F3 language</source>
   <translation>⁦F7⁩ لا أعرف · ⁦F8⁩ رفض · ⁦Alt+9⁩ لا ينطبق · ⁦F3⁩ اللغة</translation>
  </message>
  <message>
   <source>Finish  ⏎</source>
   <translation>إنهاء  ⏎</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>Go on  ⏎</source>
   <translation>متابعة  ⏎</translation>
  </message>
  <message>
   <source>Keep the note  ⏎</source>
   <translation>حفظ الملاحظة  ⏎</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>مساعدة لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>مراجعتها</translation>
  </message>
  <message>
   <source>Next person  ⏎</source>
   <translation>الشخص التالي  ⏎</translation>
  </message>
  <message>
   <source>No time left</source>
   <translation>لم يبق وقت</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>غير منتهية</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>غير محفوظ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>توقف مؤقت</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>الأسئلة</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>حفظ نسخة في مكان آخر…</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>حفظ وخروج</translation>
  </message>
  <message>
   <source>Take out the last one</source>
   <translation>إخراج الأخير</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>كان هذا السؤال الأخير</translation>
  </message>
  <message numerus="yes">
   <source>There are %Ln things to fix</source>
   <translation>
    <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
    <numerusform>شيء واحد يحتاج إلى تصحيح</numerusform>
    <numerusform>شيئان يحتاجان إلى تصحيح</numerusform>
    <numerusform>%Ln أشياء تحتاج إلى تصحيح</numerusform>
    <numerusform>%Ln شيئا يحتاج إلى تصحيح</numerusform>
    <numerusform>%Ln شيء يحتاج إلى تصحيح</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Was upset or unwell</source>
   <translation>كان متضايقا أو متعبا</translation>
  </message>
  <message>
   <source>Why does it stop here?</source>
   <translation>لماذا تتوقف هنا؟</translation>
  </message>
  <message>
   <source>Your answers are saved. Choose one to go to it.</source>
   <translation>إجاباتك محفوظة. اختر واحدا للانتقال إليه.</translation>
  </message>
  <message>
   <source>{} of {} answered. Finishing makes this a response that is kept as it is.</source>
   <translation>أجيب عن ⁨{}⁩ من ⁨{}⁩. الإنهاء يجعل هذا استجابة تبقى كما هي.</translation>
  </message>
  <message>
   <source>{} of {} answered. The response is saved.</source>
   <translation>أجيب عن ⁨{}⁩ من ⁨{}⁩. الاستجابة محفوظة.</translation>
  </message>
 </context>
 <context>
  <name>CapturePage</name>
  <message>
   <source>  ·  time {}</source>
   <translation>  ·  المرة ⁨{}⁩</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers were set aside because an earlier answer changed.</source>
   <translation>
    <numerusform>لم توضع أي إجابة جانبا.</numerusform>
    <numerusform>وُضعت إجابة واحدة جانبا لأن إجابة سابقة تغيرت.</numerusform>
    <numerusform>وُضعت إجابتان جانبا لأن إجابة سابقة تغيرت.</numerusform>
    <numerusform>وُضعت ⁨%Ln⁩ إجابات جانبا لأن إجابة سابقة تغيرت.</numerusform>
    <numerusform>وُضعت ⁨%Ln⁩ إجابة جانبا لأن إجابة سابقة تغيرت.</numerusform>
    <numerusform>وُضعت ⁨%Ln⁩ إجابة جانبا لأن إجابة سابقة تغيرت.</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy with this answer is in {}. This file still lacks it.</source>
   <translation>في ⁨{}⁩ نسخة فيها هذه الإجابة. وما زالت تنقص هذا الملف.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>غير محفوظ</translation>
  </message>
  <message>
   <source>Note kept.</source>
   <translation>حُفظت الملاحظة.</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>حفظ نسخة في مكان آخر…</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>التوقف هنا</translation>
  </message>
  <message>
   <source>The answer on this page could not be saved.</source>
   <translation>تعذر حفظ الإجابة في هذه الصفحة.</translation>
  </message>
  <message>
   <source>This interview goes on where it was left.</source>
   <translation>تتابع هذه المقابلة من حيث تُركت.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
 </context>
 <context>
  <name>CeremonyDialog</name>
  <message>
   <source>A secret of 256 bits decides alone; its commitment is kept with the seal.</source>
   <translation>سر من ⁦256⁩ بت يقرر وحده؛ ويُحفظ التعهد به مع الختم.</translation>
  </message>
  <message>
   <source>Allocate {} people</source>
   <translation>توزيع ⁨{}⁩ من الأشخاص</translation>
  </message>
  <message>
   <source>Allocate {} people?</source>
   <translation>هل يُوزَّع ⁨{}⁩ من الأشخاص؟</translation>
  </message>
  <message>
   <source>Allocated by</source>
   <translation>من يجري التوزيع</translation>
  </message>
  <message>
   <source>Arms: {}, {}</source>
   <translation>الأذرع: ⁨{}⁩، ⁨{}⁩</translation>
  </message>
  <message>
   <source>Committed to: {}. “{}” is mixed with that secret, never used alone.</source>
   <translation>تم التعهد بـ: ⁨{}⁩. يُمزج «⁨{}⁩» بذلك السر، ولا يُستعمل وحده أبدا.</translation>
  </message>
  <message>
   <source>Draw the lists</source>
   <translation>سحب القوائم</translation>
  </message>
  <message>
   <source>Draw the lists?</source>
   <translation>سحب القوائم؟</translation>
  </message>
  <message>
   <source>Enter what came out.</source>
   <translation>اكتب ما خرج.</translation>
  </message>
  <message>
   <source>Enter who allocates.</source>
   <translation>اكتب من يجري التوزيع.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>الشيء نفسه ثانية</translation>
  </message>
  <message>
   <source>The two differ. Type the same twice.</source>
   <translation>الاثنان مختلفان. اكتب الشيء نفسه مرتين.</translation>
  </message>
  <message>
   <source>This cannot be undone. It can only be given up with a reason that the report prints.</source>
   <translation>لا تراجع عن هذا. يمكن فقط إلغاؤه مع سبب يذكره التقرير.</translation>
  </message>
  <message>
   <source>Type the number of people to confirm</source>
   <translation>اكتب عدد الأشخاص للتأكيد</translation>
  </message>
  <message>
   <source>Type {} to confirm.</source>
   <translation>اكتب ⁨{}⁩ للتأكيد.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>ما خرج</translation>
  </message>
  <message>
   <source>Witness (may stay empty)</source>
   <translation>الشاهد (يجوز تركه فارغا)</translation>
  </message>
 </context>
 <context>
  <name>ChangesCard</name>
  <message>
   <source>After</source>
   <translation>بعد</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>كما كان</translation>
  </message>
  <message>
   <source>Changed to</source>
   <translation>صار</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>التغييرات</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>قرره</translation>
  </message>
  <message>
   <source>Fill in “{}” too: the report prints it.</source>
   <translation>املأ أيضا «⁨{}⁩»: فالتقرير يطبعه.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>حُفظ</translation>
  </message>
  <message>
   <source>Kept in the trial</source>
   <translation>يبقى في التجربة</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Nothing was changed yet. Each change is listed with its reason and printed.</source>
   <translation>لم يتغير شيء بعد. يدوَّن كل تغيير مع سببه ويُطبع.</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>اقترحه</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Write down a change</source>
   <translation>تدوين تغيير</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>تدوينه</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>دُوّن.</translation>
  </message>
  <message>
   <source>module, instrument, consent, procedure, logistics</source>
   <translation>وحدة، أداة، موافقة، إجراء، تنظيم</translation>
  </message>
  <message>
   <source>number of a criterion, entry of a log, or a quote</source>
   <translation>رقم معيار، أو قيد في سجل، أو اقتباس</translation>
  </message>
 </context>
 <context>
  <name>ChecksPart</name>
  <message>
   <source>About one in eight, by lot; due within 14 days, by somebody else</source>
   <translation>نحو واحدة من ثمان، بالقرعة؛ خلال ⁦14⁩ يوما، يجريها شخص آخر</translation>
  </message>
  <message>
   <source>Asked. It waits under Queries.</source>
   <translation>تم السؤال. ينتظر في الاستفسارات.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>الفحوص</translation>
  </message>
  <message>
   <source>Draw back-checks</source>
   <translation>اختيار مقابلات تدقيق</translation>
  </message>
  <message>
   <source>Drawn. They wait under Collect, To check twice, for somebody else.</source>
   <translation>اختيرت بالقرعة. تنتظر في الجمع، تحت «للتدقيق»، شخصا آخر.</translation>
  </message>
  <message>
   <source>Finished interviews</source>
   <translation>المقابلات المنتهية</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>مُعلَّم</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>فُحص</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>See them  ⏎</source>
   <translation>عرضها  ⏎</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>أُوقف. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>تظهر هنا أول استجابة منتهية.</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>إيقافه</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>تشغيله</translation>
  </message>
  <message>
   <source>Turn off…</source>
   <translation>إيقاف…</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>تشغيل…</translation>
  </message>
  <message>
   <source>Turn this check off?</source>
   <translation>هل يُوقف هذا الفحص؟</translation>
  </message>
  <message>
   <source>Turn this check on again?</source>
   <translation>هل يُشغَّل هذا الفحص ثانية؟</translation>
  </message>
  <message>
   <source>Turned off by {}: {}</source>
   <translation>أوقفه ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>What is missing  M</source>
   <translation>ما ينقص  ⁦M⁩</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>ما يقوله</translation>
  </message>
  <message>
   <source>Which interviews</source>
   <translation>أي المقابلات</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>السبب، في جملة واحدة</translation>
  </message>
  <message>
   <source>{:,}  ·  {}</source>
   <translation>{:,}  ·  {}</translation>
  </message>
  <message>
   <source>{:,} responses, as of {}</source>
   <translation>الاستجابات: ⁨{:,}⁩، حتى ⁨{}⁩</translation>
  </message>
  <message>
   <source>{}. It stays in the list with the reason, and the reason is kept in the history.</source>
   <translation>⁨{}⁩. يبقى في القائمة مع السبب، ويُحفظ السبب في سجل التغييرات.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>لا اختيار</numerusform>
    <numerusform>اختيار واحد</numerusform>
    <numerusform>اختياران</numerusform>
    <numerusform>%Ln اختيارات</numerusform>
    <numerusform>%Ln اختيارا</numerusform>
    <numerusform>%Ln اختيار</numerusform>
   </translation>
  </message>
  <message>
   <source>Typed {}. Enter chooses it.</source>
   <translation>كُتب ⁨{}⁩. الضغط على ⁦Enter⁩ يختاره.</translation>
  </message>
 </context>
 <context>
  <name>ChoicesModel</name>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>الرمز</translation>
  </message>
 </context>
 <context>
  <name>ChoicesTable</name>
  <message>
   <source>Answers to choose from</source>
   <translation>إجابات للاختيار منها</translation>
  </message>
 </context>
 <context>
  <name>ChooseItems</name>
  <message>
   <source>Choose items: {}</source>
   <translation>اختيار البنود: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Keep {} of {}  Ctrl+Enter</source>
   <translation>إبقاء ⁨{}⁩ من ⁨{}⁩  ⁦Ctrl+Enter⁩</translation>
  </message>
  <message>
   <source>Not now  Esc</source>
   <translation>ليس الآن  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Questions of this instrument</source>
   <translation>أسئلة هذه الأداة</translation>
  </message>
  <message>
   <source>Space or Del takes a question out or back in. Its answers, its key and its place in the score follow. This can be done until the first answer.</source>
   <translation>المسافة أو ⁦Del⁩ تُخرج سؤالا أو تعيده. وتتبعه إجاباته ومفتاحه وموضعه في الدرجة. يمكن ذلك حتى أول إجابة.</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>أُبقي</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>أُخرج</translation>
  </message>
 </context>
 <context>
  <name>ChoosePanel</name>
  <message numerus="yes">
   <source>%Ln groups are in this study now.</source>
   <translation>
    <numerusform>لا مجموعات في هذه الدراسة الآن.</numerusform>
    <numerusform>في هذه الدراسة الآن مجموعة واحدة.</numerusform>
    <numerusform>في هذه الدراسة الآن مجموعتان.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ مجموعات.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ مجموعة.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ مجموعة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people are in this study now.</source>
   <translation>
    <numerusform>لا أحد في هذه الدراسة الآن.</numerusform>
    <numerusform>في هذه الدراسة الآن شخص واحد.</numerusform>
    <numerusform>في هذه الدراسة الآن شخصان.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ أشخاص.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ شخصا.</numerusform>
    <numerusform>في هذه الدراسة الآن ⁨%Ln⁩ شخص.</numerusform>
   </translation>
  </message>
  <message>
   <source>A digit answers, Backspace goes back.</source>
   <translation>الرقم يجيب، و⁦Backspace⁩ يرجع.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Before you give up the lot: cheap ways to draw</source>
   <translation>قبل التخلي عن القرعة: طرق رخيصة لإجرائها</translation>
  </message>
  <message>
   <source>Beware</source>
   <translation>احذر</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>None yet. Each can be changed later.</source>
   <translation>لا شيء بعد. يمكن تغيير كل واحدة لاحقا.</translation>
  </message>
  <message>
   <source>Question {}</source>
   <translation>السؤال ⁨{}⁩</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>The design that follows</source>
   <translation>التصميم الناتج</translation>
  </message>
  <message>
   <source>Use this design</source>
   <translation>استعمال هذا التصميم</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>كلفته</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Your answers</source>
   <translation>إجاباتك</translation>
  </message>
  <message>
   <source>{} Becomes: {}.</source>
   <translation>⁨{}⁩ تصير: ⁨{}⁩.</translation>
  </message>
  <message>
   <source>{}: {}, change</source>
   <translation>⁨{}⁩: ⁨{}⁩، تغيير</translation>
  </message>
 </context>
 <context>
  <name>ChosenStrip</name>
  <message numerus="yes">
   <source>%Ln people chosen</source>
   <translation>
    <numerusform>لم يُختر أحد</numerusform>
    <numerusform>اختير شخص واحد</numerusform>
    <numerusform>اختير شخصان</numerusform>
    <numerusform>اختير ⁨%Ln⁩ أشخاص</numerusform>
    <numerusform>اختير ⁨%Ln⁩ شخصا</numerusform>
    <numerusform>اختير ⁨%Ln⁩ شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Group to move to</source>
   <translation>المجموعة المنقول إليها</translation>
  </message>
  <message>
   <source>Move to group</source>
   <translation>النقل إلى مجموعة</translation>
  </message>
  <message>
   <source>Open  Enter</source>
   <translation>فتح  ⁦Enter⁩</translation>
  </message>
 </context>
 <context>
  <name>ClassCard</name>
  <message>
   <source>Attendance</source>
   <translation>الحضور</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>تسليم الحاسوب</translation>
  </message>
  <message>
   <source>No session is named yet. Attendance names the first one.</source>
   <translation>لم تُسمّ جلسة بعد. صفحة الحضور تسمّي الأولى.</translation>
  </message>
  <message>
   <source>Open the class grid</source>
   <translation>فتح شبكة الصف</translation>
  </message>
  <message>
   <source>{} (their answers are closed)</source>
   <translation>⁨{}⁩ (إجاباتهم مغلقة)</translation>
  </message>
  <message>
   <source>{} · {}: {} of {} finished</source>
   <translation>⁨{}⁩ · ⁨{}⁩: انتهى ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
  <message>
   <source>{}: attendance is still to be noted for {} people</source>
   <translation>⁨{}⁩: بقي تسجيل حضور ⁨{}⁩ من الأشخاص</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>⁨{}⁩: حضر ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>ClassPage</name>
  <message numerus="yes">
   <source>%Ln cells refused</source>
   <translation>
    <numerusform>لم تُرفض خلية</numerusform>
    <numerusform>رُفضت خلية واحدة</numerusform>
    <numerusform>رُفضت خليتان</numerusform>
    <numerusform>رُفضت ⁨%Ln⁩ خلايا</numerusform>
    <numerusform>رُفضت ⁨%Ln⁩ خلية</numerusform>
    <numerusform>رُفضت ⁨%Ln⁩ خلية</numerusform>
   </translation>
  </message>
  <message>
   <source>Advance → item</source>
   <translation>التقدم ← البند</translation>
  </message>
  <message>
   <source>Advance ↓ person</source>
   <translation>التقدم ↓ الشخص</translation>
  </message>
  <message>
   <source>Class grid</source>
   <translation>شبكة الصف</translation>
  </message>
  <message>
   <source>Columns by position</source>
   <translation>الأعمدة بحسب موضعها</translation>
  </message>
  <message>
   <source>Columns by their header</source>
   <translation>الأعمدة بحسب عناوينها</translation>
  </message>
  <message>
   <source>Fill  Enter</source>
   <translation>تعبئة  ⁦Enter⁩</translation>
  </message>
  <message numerus="yes">
   <source>Fill %Ln empty cells below with {}?</source>
   <translation>
    <numerusform>لا خلايا فارغة تحتها لتعبئتها بـ⁨{}⁩</numerusform>
    <numerusform>هل تُملأ الخلية الفارغة تحتها بـ⁨{}⁩؟</numerusform>
    <numerusform>هل تُملأ الخليتان الفارغتان تحتها بـ⁨{}⁩؟</numerusform>
    <numerusform>هل تُملأ ⁨%Ln⁩ خلايا فارغة تحتها بـ⁨{}⁩؟</numerusform>
    <numerusform>هل تُملأ ⁨%Ln⁩ خلية فارغة تحتها بـ⁨{}⁩؟</numerusform>
    <numerusform>هل تُملأ ⁨%Ln⁩ خلية فارغة تحتها بـ⁨{}⁩؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Grid  F6</source>
   <translation>الشبكة  ⁦F6⁩</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>إخفاء الأسماء</translation>
  </message>
  <message>
   <source>Not saved: {} What is on the screen stays until it can be written.</source>
   <translation>غير محفوظ: ⁨{}⁩ يبقى ما على الشاشة إلى أن يمكن حفظه.</translation>
  </message>
  <message numerus="yes">
   <source>Put %Ln answers  Enter</source>
   <translation>
    <numerusform>لا إجابة لوضعها  ⁦Enter⁩</numerusform>
    <numerusform>وضع إجابة واحدة  ⁦Enter⁩</numerusform>
    <numerusform>وضع إجابتين  ⁦Enter⁩</numerusform>
    <numerusform>وضع ⁨%Ln⁩ إجابات  ⁦Enter⁩</numerusform>
    <numerusform>وضع ⁨%Ln⁩ إجابة  ⁦Enter⁩</numerusform>
    <numerusform>وضع ⁨%Ln⁩ إجابة  ⁦Enter⁩</numerusform>
   </translation>
  </message>
  <message>
   <source>Row form  F6</source>
   <translation>نموذج السطر  ⁦F6⁩</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>حفظ وخروج</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>إظهار الأسماء</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>اختبار: لا يدخل في النتائج</translation>
  </message>
  <message>
   <source>There is nothing to fill down: stand on an answer above empty cells.</source>
   <translation>لا شيء لتعبئته إلى الأسفل: قف على إجابة فوق خلايا فارغة.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Where the cursor goes after an answer</source>
   <translation>أين ينتقل المؤشر بعد الإجابة</translation>
  </message>
  <message>
   <source>line {}: nobody here has the ID “{}”</source>
   <translation>السطر ⁨{}⁩: لا أحد هنا له المعرّف «⁨{}⁩»</translation>
  </message>
  <message>
   <source>line {}: “{}” is not an answer. Keys: {}</source>
   <translation>السطر ⁨{}⁩: «⁨{}⁩» ليست إجابة. المفاتيح: ⁨{}⁩</translation>
  </message>
  <message>
   <source>line {}: “{}” is not taken. {}</source>
   <translation>السطر ⁨{}⁩: لا تُقبل «⁨{}⁩». ⁨{}⁩</translation>
  </message>
  <message>
   <source>line {}: “{}” lies outside the grid</source>
   <translation>السطر ⁨{}⁩: «⁨{}⁩» خارج الشبكة</translation>
  </message>
  <message>
   <source>rows by ID</source>
   <translation>الأسطر بحسب المعرّف</translation>
  </message>
  <message>
   <source>rows from the cursor down</source>
   <translation>الأسطر من المؤشر إلى الأسفل</translation>
  </message>
  <message>
   <source>… Saving</source>
   <translation>… جارٍ الحفظ</translation>
  </message>
  <message>
   <source>⚠ Not saved</source>
   <translation>⚠ غير محفوظ</translation>
  </message>
  <message>
   <source>✓ Saved</source>
   <translation>✓ محفوظ</translation>
  </message>
  <message>
   <source>✓ Saved {}</source>
   <translation>✓ حُفظ ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>ClassRoom</name>
  <message>
   <source>Attendance  ·  {}</source>
   <translation>الحضور  ·  ⁨{}⁩</translation>
  </message>
  <message>
   <source>Saved {}. Print it before the session.</source>
   <translation>حُفظ ⁨{}⁩. اطبعه قبل الجلسة.</translation>
  </message>
 </context>
 <context>
  <name>ClosedResults</name>
  <message>
   <source>Analysed</source>
   <translation>المحلَّل</translation>
  </message>
  <message>
   <source>Difference (interval)</source>
   <translation>الفرق (الفترة)</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>نتيجة رئيسية</translation>
  </message>
  <message>
   <source>No numbers yet. The table that the plan will fill is ready:</source>
   <translation>لا أرقام بعد. الجدول الذي ستملؤه الخطة جاهز:</translation>
  </message>
  <message>
   <source>Other outcome</source>
   <translation>نتيجة أخرى</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>النتيجة المقيسة</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>The table that the plan will fill</source>
   <translation>الجدول الذي ستملؤه الخطة</translation>
  </message>
 </context>
 <context>
  <name>CollectDesk</name>
  <message>
   <source>Return files (*.pilotback)</source>
   <translation>ملفات الإرجاع (*.pilotback)</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>إرجاع الملف</translation>
  </message>
  <message>
   <source>Writing the return file</source>
   <translation>كتابة ملف الإرجاع</translation>
  </message>
  <message>
   <source>Written: {}. Give it to the evaluator; work can go on here.</source>
   <translation>كُتب: ⁨{}⁩. أعطه للمقيّم؛ ويمكن متابعة العمل هنا.</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>All finished here</source>
   <translation>انتهى الجميع هنا</translation>
  </message>
  <message>
   <source>Ask once more  A</source>
   <translation>السؤال مرة أخرى  ⁦A⁩</translation>
  </message>
  <message>
   <source>Attendance  T</source>
   <translation>الحضور  ⁦T⁩</translation>
  </message>
  <message>
   <source>Back-checks are drawn in Monitor, under Checks. They wait here for somebody who did not ask first.</source>
   <translation>تُختار مقابلات التدقيق بالقرعة في المتابعة، في الفحوص. وتنتظر هنا شخصا غير من سأل أولا.</translation>
  </message>
  <message>
   <source>Check the ID, or look in another list.</source>
   <translation>راجع المعرّف، أو انظر في قائمة أخرى.</translation>
  </message>
  <message>
   <source>Class grid  G</source>
   <translation>شبكة الصف  ⁦G⁩</translation>
  </message>
  <message>
   <source>Collect</source>
   <translation>الجمع</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>البحث عن شخص</translation>
  </message>
  <message>
   <source>Finished {:,}</source>
   <translation>منتهٍ ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Hand over  H</source>
   <translation>تسليم الحاسوب  ⁦H⁩</translation>
  </message>
  <message>
   <source>In progress {:,}</source>
   <translation>قيد التنفيذ ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>الأداة</translation>
  </message>
  <message>
   <source>Key it a second time  S</source>
   <translation>إدخال ثان  ⁦S⁩</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>لا مطابق</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>لا أحد هنا</translation>
  </message>
  <message>
   <source>Nobody to do matches “{}”. Check the ID, or look under Finished.</source>
   <translation>لا أحد للإجراء يطابق «⁨{}⁩». راجع المعرّف، أو انظر تحت «منتهٍ».</translation>
  </message>
  <message>
   <source>Not reached {:,}</source>
   <translation>تعذر الوصول ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Not reached…  R</source>
   <translation>تعذر الوصول…  ⁦R⁩</translation>
  </message>
  <message>
   <source>Nothing to ask yet</source>
   <translation>لا شيء يُسأل بعد</translation>
  </message>
  <message>
   <source>Nothing waits to be asked again</source>
   <translation>لا شيء ينتظر السؤال ثانية</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>People appear here as interviews are started and finished.</source>
   <translation>يظهر الأشخاص هنا حين تبدأ المقابلات وتنتهي.</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>إرجاع الملف…</translation>
  </message>
  <message>
   <source>To check twice {:,}</source>
   <translation>للتدقيق ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>To do {:,}</source>
   <translation>للإجراء ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Type an ID or a group; Enter starts the first match</source>
   <translation>اكتب معرّفا أو مجموعة؛ ⁦Enter⁩ يبدأ أول مطابق</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>Waves and their instruments come from the study's design.</source>
   <translation>الجولات وأدواتها تأتي من تصميم الدراسة.</translation>
  </message>
  <message>
   <source>Which people</source>
   <translation>أي الأشخاص</translation>
  </message>
  <message>
   <source>{:,} responses are in for this wave and instrument.</source>
   <translation>وصلت ⁨{:,}⁩ من الاستجابات لهذه الجولة والأداة.</translation>
  </message>
  <message>
   <source>{} is finished here. Press A in the list, or the button below, to ask once more.</source>
   <translation>انتهى ⁨{}⁩ هنا. اضغط ⁦A⁩ في القائمة، أو الزر أدناه، للسؤال مرة أخرى.</translation>
  </message>
 </context>
 <context>
  <name>ConditionRow</name>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Compared how</source>
   <translation>كيف تقارن</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Take this condition out</source>
   <translation>إخراج هذا الشرط</translation>
  </message>
  <message>
   <source>This answer</source>
   <translation>هذه الإجابة</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
 </context>
 <context>
  <name>ConsentPage</name>
  <message>
   <source>Ask whatever you like, and take your time. Then choose one of the first two.</source>
   <translation>اسأل ما تشاء وخذ وقتك. ثم اختر أحد الخيارين الأولين.</translation>
  </message>
  <message>
   <source>Choose one of the three.</source>
   <translation>اختر واحدا من الثلاثة.</translation>
  </message>
  <message>
   <source>I agree to take part</source>
   <translation>أوافق على المشاركة</translation>
  </message>
  <message>
   <source>I do not want to take part</source>
   <translation>لا أريد المشاركة</translation>
  </message>
  <message>
   <source>I want to ask something first</source>
   <translation>أريد أن أسأل أولا</translation>
  </message>
  <message>
   <source>If you change your mind</source>
   <translation>إذا غيّرت رأيك</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>لغة الأسئلة</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>التالي  ⏎</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>المشاركة</translation>
  </message>
  <message>
   <source>What happens to your answers</source>
   <translation>ماذا يحدث لإجاباتك</translation>
  </message>
  <message>
   <source>What this is about</source>
   <translation>عن هذه الدراسة</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>ما نطلبه</translation>
  </message>
  <message>
   <source>Who we are</source>
   <translation>من نحن</translation>
  </message>
  <message>
   <source>Your choice</source>
   <translation>الخيار لك</translation>
  </message>
 </context>
 <context>
  <name>ContactStrip</name>
  <message>
   <source>A word about it</source>
   <translation>كلمة عن ذلك</translation>
  </message>
  <message>
   <source>A word about it (may stay empty)</source>
   <translation>كلمة عن ذلك (يجوز تركها فارغة)</translation>
  </message>
  <message>
   <source>Why was {} not reached?</source>
   <translation>لماذا تعذر الوصول إلى ⁨{}⁩؟</translation>
  </message>
 </context>
 <context>
  <name>CountsPart</name>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add {:,} months</source>
   <translation>إضافة ⁨{:,}⁩ من الأشهر</translation>
  </message>
  <message>
   <source>Added {:,} months</source>
   <translation>أضيف من الأشهر ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>المعدود</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Line {}: what it is counted over must be a number above 0.</source>
   <translation>السطر ⁨{}⁩: ما يُعدّ عليه يجب أن يكون عددا أكبر من ⁦0⁩.</translation>
  </message>
  <message>
   <source>Line {}: write the count as a whole number.</source>
   <translation>السطر ⁨{}⁩: اكتب العدد عددا صحيحا.</translation>
  </message>
  <message>
   <source>Line {}: write the month as year and month, such as 2026-03.</source>
   <translation>السطر ⁨{}⁩: اكتب الشهر سنة ثم شهرا، مثل ⁦2026-03⁩.</translation>
  </message>
  <message>
   <source>Month in which the programme starts</source>
   <translation>الشهر الذي يبدأ فيه البرنامج</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>الأشهر</translation>
  </message>
  <message>
   <source>Months and counts</source>
   <translation>الأشهر والأعداد</translation>
  </message>
  <message>
   <source>One month a line: month, count, then what it is counted over (hours, contacts), the unit and the series, where there are any. A first line may name the columns.</source>
   <translation>شهر في كل سطر: الشهر، ثم العدد، ثم ما يُعدّ عليه (ساعات، لقاءات)، والوحدة والسلسلة إن وجدت. ويجوز أن يسمي السطر الأول الأعمدة.</translation>
  </message>
  <message>
   <source>Paste months</source>
   <translation>لصق الأشهر</translation>
  </message>
  <message>
   <source>Routine counts</source>
   <translation>أعداد معتادة</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>السلسلة</translation>
  </message>
  <message>
   <source>The programme starts in</source>
   <translation>يبدأ البرنامج في</translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>الوحدة</translation>
  </message>
  <message>
   <source>{} is there twice. Take one out.</source>
   <translation>⁨{}⁩ موجود مرتين. أخرج واحدا.</translation>
  </message>
 </context>
 <context>
  <name>CriteriaCard</name>
  <message>
   <source>Add a criterion</source>
   <translation>إضافة معيار</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>النطاقات</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>المعايير</translation>
  </message>
  <message>
   <source>New criterion</source>
   <translation>معيار جديد</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Round 1</source>
   <translation>الدورة ⁦1⁩</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>أُزيل.</translation>
  </message>
  <message>
   <source>The protocol is locked and the bands with it. What is observed is still written down.</source>
   <translation>البروتوكول مقفل والنطاقات معه. أما ما يلاحظ فيدوَّن بعد ذلك أيضا.</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>ما يُحكم عليه</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>دُوّن.</translation>
  </message>
 </context>
 <context>
  <name>CriterionForm</name>
  <message>
   <source>All rounds together</source>
   <translation>كل الدورات معا</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>الأفضل</translation>
  </message>
  <message>
   <source>Choose the scale and the wave.</source>
   <translation>اختر المقياس والجولة.</translation>
  </message>
  <message>
   <source>Enter a number, for example 80.</source>
   <translation>اكتب عددا، مثل ⁦80⁩.</translation>
  </message>
  <message>
   <source>Go from</source>
   <translation>متابعة من</translation>
  </message>
  <message>
   <source>Go up to</source>
   <translation>متابعة حتى</translation>
  </message>
  <message>
   <source>Go would be worse than stop. Turn the two round, or say what is better.</source>
   <translation>حد المتابعة أسوأ من حد الإيقاف. بدّل بينهما، أو قل أيهما الأفضل.</translation>
  </message>
  <message>
   <source>Read from</source>
   <translation>يُقرأ من</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <source>Stop above</source>
   <translation>إيقاف فوق</translation>
  </message>
  <message>
   <source>Stop below</source>
   <translation>إيقاف تحت</translation>
  </message>
  <message>
   <source>The number is</source>
   <translation>العدد هو</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>ما يُحكم عليه</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>اختر</translation>
  </message>
  <message>
   <source>less</source>
   <translation>الأقل</translation>
  </message>
  <message>
   <source>more</source>
   <translation>الأكثر</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Paused</source>
   <translation>توقف مؤقت</translation>
  </message>
 </context>
 <context>
  <name>DataModel</name>
  <message>
   <source>being read</source>
   <translation>تجري قراءتها</translation>
  </message>
  <message>
   <source>could not be seen</source>
   <translation>تعذرت رؤيته</translation>
  </message>
  <message>
   <source>don't know</source>
   <translation>لا أعرف</translation>
  </message>
  <message>
   <source>has an open query</source>
   <translation>عليها استفسار مفتوح</translation>
  </message>
  <message>
   <source>left blank</source>
   <translation>تُركت فارغة</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>لا ينطبق</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>لم يُسأل</translation>
  </message>
  <message>
   <source>not for you to read</source>
   <translation>ليست لك لتقرأها</translation>
  </message>
  <message>
   <source>put right</source>
   <translation>صُححت</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>رفض</translation>
  </message>
 </context>
 <context>
  <name>DataPart</name>
  <message numerus="yes">
   <source>%Ln files written to {}.</source>
   <translation>
    <numerusform>لم يُكتب ملف في ⁨{}⁩.</numerusform>
    <numerusform>كُتب ملف واحد في ⁨{}⁩.</numerusform>
    <numerusform>كُتب ملفان في ⁨{}⁩.</numerusform>
    <numerusform>كُتبت ⁨%Ln⁩ ملفات في ⁨{}⁩.</numerusform>
    <numerusform>كُتب ⁨%Ln⁩ ملفا في ⁨{}⁩.</numerusform>
    <numerusform>كُتب ⁨%Ln⁩ ملف في ⁨{}⁩.</numerusform>
   </translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>كل الإجابات</translation>
  </message>
  <message>
   <source>Changed.</source>
   <translation>غُيّرت.</translation>
  </message>
  <message numerus="yes">
   <source>Changed. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>غُيّرت. لا أسئلة جديدة.</numerusform>
    <numerusform>غُيّرت. صار سؤال واحد منطبقا وليس له إجابة.</numerusform>
    <numerusform>غُيّرت. صار سؤالان منطبقين وليس لهما إجابة.</numerusform>
    <numerusform>غُيّرت. صارت ⁨%Ln⁩ أسئلة منطبقة وليس لها إجابة.</numerusform>
    <numerusform>غُيّرت. صار ⁨%Ln⁩ سؤالا منطبقا وليس لها إجابة.</numerusform>
    <numerusform>غُيّرت. صار ⁨%Ln⁩ سؤال منطبقا وليس لها إجابة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Finished by {}</source>
   <translation>أنهاها ⁨{}⁩</translation>
  </message>
  <message>
   <source>Go to a person</source>
   <translation>الانتقال إلى شخص</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>الأداة</translation>
  </message>
  <message>
   <source>Labels  L</source>
   <translation>التسميات  ⁦L⁩</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>Only the evaluator reads what people believe. You see who finished.</source>
   <translation>المقيّم وحده يقرأ ما يعتقده الناس. أنت ترى من انتهى.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>جارٍ الفتح</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>أُبطل.</translation>
  </message>
  <message>
   <source>The data are locked, so answers stay as they are.</source>
   <translation>البيانات مقفلة، فتبقى الإجابات كما هي.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>تظهر هنا أول استجابة منتهية.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>تم التراجع عنها فورا.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>Writing the answers</source>
   <translation>كتابة الإجابات</translation>
  </message>
  <message>
   <source>· left blank   D don't know   R refused   N not applicable   S not seen   ✎ put right   ? query   ▪ not for you to read   empty: not asked</source>
   <translation>· تُركت فارغة   ⁦D⁩ لا أعرف   ⁦R⁩ رفض   ⁦N⁩ لا ينطبق   ⁦S⁩ لم تُرَ   ✎ صُححت   ? استفسار   ▪ ليست لك لتقرأها   فارغ: لم يُسأل</translation>
  </message>
 </context>
 <context>
  <name>DataTable</name>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
 </context>
 <context>
  <name>DateBoxes</name>
  <message>
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Enter a day, a month and a year, for example 3 4 2026</source>
   <translation>اكتب يوما وشهرا وسنة، مثل ⁦3 4 2026⁩</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>الشهر</translation>
  </message>
  <message>
   <source>T is today, Y is yesterday</source>
   <translation>⁦T⁩ لليوم الحالي، ⁦Y⁩ لأمس</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>السنة</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>After {}: the criteria propose {}.</source>
   <translation>بعد ⁨{}⁩: تقترح المعايير ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Enter the name of who decides.</source>
   <translation>اكتب اسم من يقرر.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Say why it differs from what is proposed.</source>
   <translation>قل لماذا يختلف عن المقترح.</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>من يقرر</translation>
  </message>
  <message>
   <source>Why (needed where it differs from what is proposed)</source>
   <translation>لماذا (يلزم حيث يختلف عن المقترح)</translation>
  </message>
  <message>
   <source>Write down the decision</source>
   <translation>تدوين القرار</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <source>Needs a decision ({:,})</source>
   <translation>يحتاج إلى قرار (⁨{:,}⁩)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open: {}</source>
   <translation>فتح: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Urgent: {}, {}{}</source>
   <translation>عاجل: ⁨{}⁩، ⁦{}{}⁩</translation>
  </message>
  <message>
   <source>a harm</source>
   <translation>ضرر</translation>
  </message>
  <message>
   <source>a harm, severity {}</source>
   <translation>ضرر، الشدة ⁨{}⁩</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>مفتوح منذ اليوم</numerusform>
    <numerusform>مفتوح منذ يوم</numerusform>
    <numerusform>مفتوح منذ يومين</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ أيام</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ يوما</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ يوم</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>العودة إلى التحليل</translation>
  </message>
  <message>
   <source>Certificate of the draw</source>
   <translation>شهادة القرعة</translation>
  </message>
  <message>
   <source>Closed: the results of this study were opened, so no interim report is made any more.</source>
   <translation>مغلق: فُتحت نتائج هذه الدراسة، فلا يُعد تقرير مرحلي بعد ذلك.</translation>
  </message>
  <message>
   <source>Documents that need no result</source>
   <translation>وثائق لا تحتاج إلى نتائج</translation>
  </message>
  <message>
   <source>Every instrument, to be filled in by hand; one PDF each.</source>
   <translation>كل أداة لتُملأ باليد؛ ملف ⁦PDF⁩ لكل منها.</translation>
  </message>
  <message>
   <source>Feasibility report</source>
   <translation>تقرير الجدوى</translation>
  </message>
  <message>
   <source>How the field work goes, all arms together: for those who run the study.</source>
   <translation>كيف يسير العمل الميداني، والأذرع كلها معًا: لمن يديرون الدراسة.</translation>
  </message>
  <message>
   <source>How the pilot did on the criteria it set itself, round by round.</source>
   <translation>أداء التجربة في المعايير التي وضعتها لنفسها، جولة بعد جولة.</translation>
  </message>
  <message>
   <source>How well each test and scale worked, item by item; nobody is compared.</source>
   <translation>كيف عمل كل اختبار ومقياس، بندًا بندًا؛ ولا يُقارن أحد بأحد.</translation>
  </message>
  <message>
   <source>Instruments on paper</source>
   <translation>الأدوات على الورق</translation>
  </message>
  <message>
   <source>Interim report</source>
   <translation>التقرير المرحلي</translation>
  </message>
  <message>
   <source>Not yet: answer the questions of the plan first.</source>
   <translation>ليس بعد: أجب أولًا عن أسئلة الخطة.</translation>
  </message>
  <message>
   <source>Not yet: no answers were finished.</source>
   <translation>ليس بعد: لم تكتمل أي إجابات.</translation>
  </message>
  <message>
   <source>Not yet: nothing was drawn. Seal the draw under People, Allocation.</source>
   <translation>ليس بعد: لم تُجرَ قرعة. اختم القرعة في الأشخاص، التوزيع.</translation>
  </message>
  <message>
   <source>Not yet: the study has no instrument. Add one under Instruments.</source>
   <translation>ليس بعد: لا أداة في الدراسة. أضف أداة في الأدوات.</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it.</source>
   <translation>صفحة واحدة تتيح لأي أحد التحقق من القرعة؛ ولا تذكر ذراع أحد.</translation>
  </message>
  <message>
   <source>Only for a pilot that set criteria for going on; this study has none.</source>
   <translation>لتجربة وضعت معايير للمضي فقط؛ وليس لهذه الدراسة معايير.</translation>
  </message>
  <message>
   <source>Only for a survey; this study has another design.</source>
   <translation>للمسح فقط؛ ولهذه الدراسة تصميم آخر.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>البروتوكول</translation>
  </message>
  <message>
   <source>Question, design, outcomes and analyses, as they are planned.</source>
   <translation>السؤال والتصميم والنتائج المقيسة والتحليلات كما خُطط لها.</translation>
  </message>
  <message>
   <source>Report on the instruments</source>
   <translation>تقرير عن الأدوات</translation>
  </message>
  <message>
   <source>Save {}</source>
   <translation>حفظ {}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>حفظ…</translation>
  </message>
  <message>
   <source>Survey report</source>
   <translation>تقرير المسح</translation>
  </message>
  <message>
   <source>What people answered, weighted to those they stand for.</source>
   <translation>ما أجاب به الناس، مرجحًا بمن يمثلونهم.</translation>
  </message>
  <message>
   <source>You chose to stay blinded here; others can save it.</source>
   <translation>اخترت أن تبقى معمًّى هنا؛ ويمكن لغيرك حفظها.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>لا أسئلة</numerusform>
    <numerusform>سؤال واحد</numerusform>
    <numerusform>سؤالان</numerusform>
    <numerusform>%Ln أسئلة</numerusform>
    <numerusform>%Ln سؤالا</numerusform>
    <numerusform>%Ln سؤال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A group of %Ln questions</source>
   <translation>
    <numerusform>مجموعة بلا أسئلة</numerusform>
    <numerusform>مجموعة من سؤال واحد</numerusform>
    <numerusform>مجموعة من سؤالين</numerusform>
    <numerusform>مجموعة من ⁨%Ln⁩ أسئلة</numerusform>
    <numerusform>مجموعة من ⁨%Ln⁩ سؤالا</numerusform>
    <numerusform>مجموعة من ⁨%Ln⁩ سؤال</numerusform>
   </translation>
  </message>
  <message>
   <source>It cannot be tried yet. Fix the problems marked in red first.</source>
   <translation>لا يمكن تجربتها بعد. أصلح أولا المشكلات المعلّمة بالأحمر.</translation>
  </message>
  <message>
   <source>Nothing is shown here: it is worked out.</source>
   <translation>لا شيء يظهر هنا: القيمة تُحسب.</translation>
  </message>
  <message>
   <source>This is your draft: it was changed on this computer and is not published yet.</source>
   <translation>هذه مسودتك: غُيّرت على هذا الحاسوب ولم تُنشر بعد.</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>group taken away</source>
   <translation>إزالة المجموعة</translation>
  </message>
  <message>
   <source>move</source>
   <translation>نقل</translation>
  </message>
  <message>
   <source>new group</source>
   <translation>مجموعة جديدة</translation>
  </message>
  <message>
   <source>new question</source>
   <translation>سؤال جديد</translation>
  </message>
  <message>
   <source>pasted questions</source>
   <translation>أسئلة ملصقة</translation>
  </message>
  <message>
   <source>taking out</source>
   <translation>إخراج</translation>
  </message>
 </context>
 <context>
  <name>EditorDesk</name>
  <message>
   <source>Comparing</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>New instrument</source>
   <translation>أداة جديدة</translation>
  </message>
  <message>
   <source>Published version {} of {}</source>
   <translation>نُشر الإصدار ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
  <message>
   <source>The draft is thrown away</source>
   <translation>أُهملت المسودة</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>⁨{}⁩ (نسخة)</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>Back to the list; what you changed is kept  Alt+Left</source>
   <translation>العودة إلى القائمة؛ ويبقى ما غيّرته  ⁦Alt+Left⁩</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>Make this the version that is asked  Ctrl+Shift+P</source>
   <translation>جعل هذا الإصدار هو الذي يُسأل  ⁦Ctrl+Shift+P⁩</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>نشر…</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>تجربة  ⁦F5⁩</translation>
  </message>
  <message>
   <source>not published yet</source>
   <translation>لم تُنشر بعد</translation>
  </message>
  <message>
   <source>version {} is in use</source>
   <translation>الإصدار ⁨{}⁩ مستعمل</translation>
  </message>
 </context>
 <context>
  <name>EvaluatorFields</name>
  <message>
   <source>Closed with the passphrase of {}, and open here until the study is closed.</source>
   <translation>مغلقة بعبارة مرور ⁨{}⁩، ومفتوحة هنا إلى أن تُغلق الدراسة.</translation>
  </message>
  <message>
   <source>Closed with the passphrase of {}. The trainer sees who finished, nothing else.</source>
   <translation>مغلقة بعبارة مرور ⁨{}⁩. يرى المدرب من انتهى ولا شيء غير ذلك.</translation>
  </message>
  <message>
   <source>Evaluator's name</source>
   <translation>اسم المقيّم</translation>
  </message>
  <message>
   <source>Give the class this passphrase</source>
   <translation>إعطاء الصف عبارة المرور هذه</translation>
  </message>
  <message>
   <source>Open a class to give it an evaluator's passphrase. A study of an evaluator's needs none.</source>
   <translation>افتح صفا لتعطيه عبارة مرور مقيّم. أما دراسة المقيّم فلا تحتاج إليها.</translation>
  </message>
  <message>
   <source>Open closed answers</source>
   <translation>فتح الإجابات المغلقة</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Passphrase again</source>
   <translation>عبارة المرور ثانية</translation>
  </message>
  <message>
   <source>Take eight characters or more; several words are easiest to keep.</source>
   <translation>استعمل ثمانية أحرف أو أكثر؛ وعدة كلمات أسهل للحفظ.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type both again.</source>
   <translation>عبارتا المرور مختلفتان. اكتبهما ثانية.</translation>
  </message>
  <message>
   <source>This class has none yet, so no instrument about beliefs can be added to it.</source>
   <translation>ليس لهذا الصف عبارة مرور بعد، فلا يمكن أن تضاف إليه أداة عن القناعات.</translation>
  </message>
  <message>
   <source>Type the evaluator's name first.</source>
   <translation>اكتب اسم المقيّم أولا.</translation>
  </message>
 </context>
 <context>
  <name>ExplorePanel</name>
  <message>
   <source>By which fact</source>
   <translation>بحسب أي معلومة</translation>
  </message>
  <message>
   <source>Explore: not in the plan</source>
   <translation>استكشاف: خارج الخطة</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>نظر</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>جارٍ النظر…</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>النتيجة المقيسة</translation>
  </message>
  <message>
   <source>See whether an effect differs between people who differed before the draw. Whoever looks long enough finds something: a look raises a question, it answers none. It is in no document.</source>
   <translation>انظر هل يختلف الأثر بين أشخاص كانوا مختلفين قبل القرعة. من يطل النظر يجد شيئًا: النظرة تطرح سؤالًا ولا تجيب عن أي سؤال، وليست في أي وثيقة.</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A row a person and wave, one file</source>
   <translation>سطر لكل شخص وجولة، ملف واحد</translation>
  </message>
  <message>
   <source>A row a response, a file an instrument</source>
   <translation>سطر لكل استجابة، ملف لكل أداة</translation>
  </message>
  <message>
   <source>Arms beside the answers</source>
   <translation>الأذرع بجانب الإجابات</translation>
  </message>
  <message>
   <source>Arms can go along once they are revealed and the data are locked, unless you stay blinded.</source>
   <translation>يمكن أن ترافقها الأذرع بعد كشفها وإقفال البيانات، ما لم تبق تحت التعمية.</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>اختيار مجلد…</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Export the answers of all instruments, with a codebook</source>
   <translation>تصدير إجابات كل الأدوات، مع دليل الرموز</translation>
  </message>
  <message>
   <source>For</source>
   <translation>لبرنامج</translation>
  </message>
  <message>
   <source>For which program</source>
   <translation>لأي برنامج</translation>
  </message>
  <message>
   <source>Labels in place of codes</source>
   <translation>التسميات بدل الرموز</translation>
  </message>
  <message>
   <source>Names too, in a file of their own</source>
   <translation>الأسماء أيضا، في ملف خاص بها</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>SPSS</source>
   <translation>SPSS</translation>
  </message>
  <message>
   <source>SPSS and Stata files always hold both.</source>
   <translation>ملفات ⁦SPSS⁩ و⁦Stata⁩ تحمل الاثنين دائما.</translation>
  </message>
  <message>
   <source>Stata</source>
   <translation>Stata</translation>
  </message>
  <message>
   <source>What a row is</source>
   <translation>ما السطر</translation>
  </message>
 </context>
 <context>
  <name>FactsTab</name>
  <message numerus="yes">
   <source>%Ln facts are missing. Documents print each as “not stated by the study team”.</source>
   <translation>
    <numerusform>لا معلومات ناقصة.</numerusform>
    <numerusform>معلومة واحدة ناقصة. تطبعها الوثائق «لم يذكره فريق الدراسة».</numerusform>
    <numerusform>معلومتان ناقصتان. تطبعهما الوثائق «لم يذكره فريق الدراسة».</numerusform>
    <numerusform>%Ln معلومات ناقصة. تطبع الوثائق كلا منها «لم يذكره فريق الدراسة».</numerusform>
    <numerusform>%Ln معلومة ناقصة. تطبع الوثائق كلا منها «لم يذكره فريق الدراسة».</numerusform>
    <numerusform>%Ln معلومة ناقصة. تطبع الوثائق كلا منها «لم يذكره فريق الدراسة».</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked for by {}</source>
   <translation>تطلبه ⁨{}⁩</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>المعلومة</translation>
  </message>
  <message>
   <source>Facts for the report</source>
   <translation>معلومات للتقرير</translation>
  </message>
  <message>
   <source>Kept when you leave the field. Printed in the protocol and in the report.</source>
   <translation>يُحفظ عند ترك الحقل، ويُطبع في البروتوكول والتقرير.</translation>
  </message>
  <message>
   <source>Next that is missing  Ctrl+Enter</source>
   <translation>الناقصة التالية  ⁦Ctrl+Enter⁩</translation>
  </message>
  <message>
   <source>Nothing is missing: every fact the documents ask for is stated.</source>
   <translation>لا ينقص شيء: كل ما تطلبه الوثائق مذكور.</translation>
  </message>
  <message>
   <source>Reading what is stated…</source>
   <translation>تُقرأ المعلومات المذكورة…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ناقصة</translation>
  </message>
  <message>
   <source>stated</source>
   <translation>مذكورة</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Something went wrong in Pilotage. What was saved is safe. Details, without answers: {}</source>
   <translation>حدث خلل في ⁦Pilotage⁩. ما حُفظ في أمان. التفاصيل، بلا إجابات: ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Allocation</source>
   <translation>التوزيع</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>التحليل</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>الفحوص</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>History</source>
   <translation>سجل التغييرات</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>الإقفال والتغييرات</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>النتائج المقيسة</translation>
  </message>
  <message>
   <source>PDF export document summary print save</source>
   <translation>⁦PDF⁩ تصدير وثيقة ملخص طباعة حفظ</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>الاستفسارات</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>السؤال والأذرع</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>الإدخال الثاني</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>الإرسال والاستلام</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>add paste names list</source>
   <translation>إضافة لصق أسماء قائمة</translation>
  </message>
  <message>
   <source>clusters sectors stations classes shifts</source>
   <translation>قطاعات مراكز صفوف نوبات عناقيد</translation>
  </message>
  <message>
   <source>collector laptop return merge export</source>
   <translation>جامع البيانات حاسوب إرجاع دمج تصدير</translation>
  </message>
  <message>
   <source>decide differences open questions</source>
   <translation>القرار الفروق الأسئلة المفتوحة</translation>
  </message>
  <message>
   <source>design groups compare randomise choose</source>
   <translation>التصميم المجموعات المقارنة العشوائية القرعة الاختيار</translation>
  </message>
  <message>
   <source>done left waves</source>
   <translation>أنجز بقي جولات</translation>
  </message>
  <message>
   <source>double keying slips errors</source>
   <translation>إدخال مزدوج هفوات أخطاء</translation>
  </message>
  <message>
   <source>draw randomise lot dice seal reveal certificate</source>
   <translation>القرعة العشوائية النرد الختم الكشف الشهادة</translation>
  </message>
  <message>
   <source>estimate table effect run rehearse</source>
   <translation>التقدير الجدول الأثر التشغيل التمرين</translation>
  </message>
  <message>
   <source>harm contact deviation cost meeting register</source>
   <translation>ضرر اتصال انحراف عن الخطة كلفة اجتماع دفتر</translation>
  </message>
  <message>
   <source>on this page</source>
   <translation>في هذه الصفحة</translation>
  </message>
  <message>
   <source>power sample detect how many</source>
   <translation>القوة العينة الكشف كم عدد</translation>
  </message>
  <message>
   <source>primary secondary hypothesis smallest margin</source>
   <translation>رئيسية ثانوية فرضية أصغر فرق هامش</translation>
  </message>
  <message>
   <source>protocol plan data sign amend fingerprint export</source>
   <translation>البروتوكول الخطة البيانات التوقيع التعديل البصمة التصدير</translation>
  </message>
  <message>
   <source>quality data problems duplicates</source>
   <translation>الجودة البيانات المشكلات التكرار</translation>
  </message>
  <message>
   <source>strata covariates method estimate</source>
   <translation>الطبقات المتغيرات المرافقة الطريقة التقدير</translation>
  </message>
  <message>
   <source>who changed when ledger taken back</source>
   <translation>من غيّر متى قيود مُبطلة</translation>
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>Ask about it</source>
   <translation>السؤال عنه</translation>
  </message>
  <message>
   <source>Ask about it  A</source>
   <translation>السؤال عنه  ⁦A⁩</translation>
  </message>
  <message>
   <source>Back to the checks</source>
   <translation>العودة إلى الفحوص</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>ما وُجد</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>أين</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>من</translation>
  </message>
  <message>
   <source>{:,} more are not listed.</source>
   <translation>لم يُذكر ⁨{:,}⁩ آخر.</translation>
  </message>
 </context>
 <context>
  <name>FirmDialog</name>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
 </context>
 <context>
  <name>GridKeys</name>
  <message>
   <source>{} fills nothing here. Keys of this column: {}</source>
   <translation>⁨{}⁩ لا يملأ شيئا هنا. مفاتيح هذا العمود: ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>GridModel</name>
  <message>
   <source>ID</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Row {}, {}, {}: {}</source>
   <translation>الصف ⁨{}⁩، ⁨{}⁩، ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>لا إجابة</translation>
  </message>
 </context>
 <context>
  <name>GroupsTab</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>لا مجموعات</numerusform>
    <numerusform>مجموعة واحدة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>%Ln مجموعات</numerusform>
    <numerusform>%Ln مجموعة</numerusform>
    <numerusform>%Ln مجموعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add groups</source>
   <translation>إضافة مجموعات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Group {}</source>
   <translation>المجموعة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>اسمها</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>No groups yet. Add stations, sectors or classes here.</source>
   <translation>لا مجموعات بعد. أضف هنا مراكز أو قطاعات أو صفوفا.</translation>
  </message>
  <message>
   <source>One a line: code, then name</source>
   <translation>واحدة في كل سطر: الرمز ثم الاسم</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Rename  F2</source>
   <translation>تغيير الاسم  ⁦F2⁩</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>See its people</source>
   <translation>عرض أشخاصها</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>ما هي</translation>
  </message>
  <message>
   <source>What they are</source>
   <translation>ما هي</translation>
  </message>
  <message>
   <source>Whole groups are drawn, and there is only one. Add the others first.</source>
   <translation>تُجرى القرعة بين مجموعات كاملة، ولا توجد إلا واحدة. أضف الأخريات أولا.</translation>
  </message>
  <message>
   <source>station, sector, class…</source>
   <translation>مركز، قطاع، صف…</translation>
  </message>
  <message>
   <source>{} groups are drawn as a whole.</source>
   <translation>تُجرى القرعة بين ⁨{}⁩ مجموعة كاملة.</translation>
  </message>
  <message>
   <source>{} groups: enough to allocate, few for the analysis. The report uses small-sample methods; the smallest p this draw can ever give is {}.</source>
   <translation>⁨{}⁩ مجموعة: تكفي للتوزيع وقليلة للتحليل. يستعمل التقرير طرق العينات الصغيرة؛ وأصغر قيمة ⁦p⁩ تعطيها هذه القرعة هي ⁨{}⁩.</translation>
  </message>
 </context>
 <context>
  <name>HandoverPage</name>
  <message>
   <source>Choose a PIN first. It brings the laptop back to you, and opens the curtain (F12).</source>
   <translation>اختر رمز ⁦PIN⁩ أولا. به تستعيد الحاسوب وتفتح الستار (⁦F12⁩).</translation>
  </message>
  <message>
   <source>Choose your own name, or type your code.</source>
   <translation>اختر اسمك، أو اكتب رمزك.</translation>
  </message>
  <message>
   <source>Four digits or more</source>
   <translation>أربعة أرقام أو أكثر</translation>
  </message>
  <message>
   <source>Give the laptop back…</source>
   <translation>إعادة الحاسوب…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Hand over  ⏎</source>
   <translation>تسليم  ⏎</translation>
  </message>
  <message>
   <source>Hide my choice</source>
   <translation>إخفاء اختياري</translation>
  </message>
  <message>
   <source>Hide the screen</source>
   <translation>إخفاء الشاشة</translation>
  </message>
  <message>
   <source>Hide the screen (F12)</source>
   <translation>إخفاء الشاشة (⁦F12⁩)</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Now give the laptop back.</source>
   <translation>أعد الحاسوب الآن.</translation>
  </message>
  <message>
   <source>One</source>
   <translation>واحد</translation>
  </message>
  <message>
   <source>PIN to get the laptop back</source>
   <translation>رمز ⁦PIN⁩ لاستعادة الحاسوب</translation>
  </message>
  <message>
   <source>Pass the laptop on  ⏎</source>
   <translation>تمرير الحاسوب  ⏎</translation>
  </message>
  <message>
   <source>Press the key 2.</source>
   <translation>اضغط المفتاح ⁦2⁩.</translation>
  </message>
  <message>
   <source>Show what you choose for a moment only</source>
   <translation>إظهار ما تختاره للحظة فقط</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>شكرا</translation>
  </message>
  <message>
   <source>Thank you. Now give the laptop back.</source>
   <translation>شكرا. أعد الحاسوب الآن.</translation>
  </message>
  <message>
   <source>The PIN needs four digits or more. Type it, then press Enter.</source>
   <translation>يحتاج رمز ⁦PIN⁩ إلى أربعة أرقام أو أكثر. اكتبه ثم اضغط ⁦Enter⁩.</translation>
  </message>
  <message>
   <source>These answers are closed. The person who gave you this laptop cannot see them.</source>
   <translation>هذه الإجابات مغلقة. من أعطاك الحاسوب لا يمكنه رؤيتها.</translation>
  </message>
  <message>
   <source>This is practice. It is not kept.</source>
   <translation>هذا تمرين ولا يُحفظ.</translation>
  </message>
  <message>
   <source>Three</source>
   <translation>ثلاثة</translation>
  </message>
  <message>
   <source>To learn the keys: press 2, then Enter.</source>
   <translation>لتعلّم المفاتيح: اضغط ⁦2⁩ ثم ⁦Enter⁩.</translation>
  </message>
  <message>
   <source>Turn the screen to the respondent</source>
   <translation>أدر الشاشة نحو المجيب</translation>
  </message>
  <message>
   <source>Two</source>
   <translation>اثنان</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>من أنت؟</translation>
  </message>
  <message>
   <source>You can go on later where you were.</source>
   <translation>يمكنك أن تتابع لاحقا من حيث توقفت.</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Close the help</source>
   <translation>إغلاق المساعدة</translation>
  </message>
  <message>
   <source>Close the help (Esc)</source>
   <translation>إغلاق المساعدة (⁦Esc⁩)</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
 </context>
 <context>
  <name>HistoryPart</name>
  <message>
   <source>Allocation committed or sealed</source>
   <translation>تعهد بالتوزيع أو ختمه</translation>
  </message>
  <message>
   <source>Allocation drawn, revealed or given up</source>
   <translation>إجراء التوزيع أو كشفه أو إلغاؤه</translation>
  </message>
  <message>
   <source>Amendment made</source>
   <translation>أُجري تعديل</translation>
  </message>
  <message>
   <source>Attendance noted</source>
   <translation>سُجّل حضور</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Design set</source>
   <translation>وُضع التصميم</translation>
  </message>
  <message>
   <source>Fact about the study stated</source>
   <translation>ذُكرت معلومة عن الدراسة</translation>
  </message>
  <message>
   <source>Find a person, a computer or a kind of change</source>
   <translation>البحث عن شخص أو حاسوب أو نوع من التغيير</translation>
  </message>
  <message>
   <source>Find in the history</source>
   <translation>البحث في سجل التغييرات</translation>
  </message>
  <message>
   <source>Group added</source>
   <translation>أضيفت مجموعة</translation>
  </message>
  <message>
   <source>History</source>
   <translation>سجل التغييرات</translation>
  </message>
  <message>
   <source>Instrument added</source>
   <translation>أضيفت أداة</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>أُقفل</translation>
  </message>
  <message>
   <source>Log entry</source>
   <translation>قيد في سجل</translation>
  </message>
  <message>
   <source>Person added or corrected</source>
   <translation>أضيف شخص أو صُحح</translation>
  </message>
  <message>
   <source>Person left, or a name was erased</source>
   <translation>غادر شخص، أو مُحي اسم</translation>
  </message>
  <message>
   <source>Plan set</source>
   <translation>وُضعت الخطة</translation>
  </message>
  <message>
   <source>Response finished</source>
   <translation>انتهت استجابة</translation>
  </message>
  <message>
   <source>Results opened</source>
   <translation>فُتحت النتائج</translation>
  </message>
  <message>
   <source>Routine count added</source>
   <translation>أضيف عدد معتاد</translation>
  </message>
  <message>
   <source>Study made</source>
   <translation>أُنشئت الدراسة</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>إبطال</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>صاحب القيد</translation>
  </message>
  <message>
   <source>{:,} of {:,}</source>
   <translation>⁨{:,}⁩ من ⁨{:,}⁩</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Put this message away</source>
   <translation>صرف هذه الرسالة</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsDesk</name>
  <message>
   <source>Added {}</source>
   <translation>أضيف ⁨{}⁩</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Copy from another study</source>
   <translation>نسخ من دراسة أخرى</translation>
  </message>
  <message>
   <source>Export the XLSForm</source>
   <translation>تصدير ⁦XLSForm⁩</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>دراسات Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>قراءة</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx)</source>
   <translation>XLSForm (*.xlsx)</translation>
  </message>
  <message>
   <source>{} is in use again</source>
   <translation>⁨{}⁩ مستعملة من جديد</translation>
  </message>
  <message>
   <source>{} is retired</source>
   <translation>أوقف استعمال ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsPage</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>لا أدوات</numerusform>
    <numerusform>أداة واحدة</numerusform>
    <numerusform>أداتان</numerusform>
    <numerusform>%Ln أدوات</numerusform>
    <numerusform>%Ln أداة</numerusform>
    <numerusform>%Ln أداة</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Copy from another study…</source>
   <translation>&amp;نسخ من دراسة أخرى…</translation>
  </message>
  <message>
   <source>&amp;Import XLSForm…</source>
   <translation>استي&amp;راد ⁦XLSForm⁩…</translation>
  </message>
  <message>
   <source>&amp;New, blank</source>
   <translation>&amp;جديدة فارغة</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>تُسأل في</translation>
  </message>
  <message>
   <source>Choose items</source>
   <translation>اختيار البنود</translation>
  </message>
  <message>
   <source>Choose items…</source>
   <translation>اختيار البنود…</translation>
  </message>
  <message>
   <source>Copy this instrument</source>
   <translation>نسخ هذه الأداة</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit  ⏎</source>
   <translation>تحرير  ⏎</translation>
  </message>
  <message>
   <source>Export XLSForm…</source>
   <translation>تصدير ⁦XLSForm⁩…</translation>
  </message>
  <message>
   <source>From the &amp;library</source>
   <translation>من &amp;المكتبة</translation>
  </message>
  <message>
   <source>From the library</source>
   <translation>من المكتبة</translation>
  </message>
  <message>
   <source>In use v{}</source>
   <translation>مستعملة ⁦v{}⁩</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>الأداة</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>اللغات</translation>
  </message>
  <message>
   <source>No instruments yet</source>
   <translation>لا أدوات بعد</translation>
  </message>
  <message>
   <source>Not in use v{}</source>
   <translation>غير مستعملة ⁦v{}⁩</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>طباعة…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>الأسئلة</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>الاستجابات</translation>
  </message>
  <message>
   <source>Retire, or use again</source>
   <translation>إيقاف الاستعمال، أو إعادته</translation>
  </message>
  <message>
   <source>Retired v{}</source>
   <translation>متوقفة ⁦v{}⁩</translation>
  </message>
  <message>
   <source>Save the chosen instrument as a paper form, to fill in with a pen</source>
   <translation>حفظ الأداة المختارة استمارة ورقية تُملأ بالقلم</translation>
  </message>
  <message>
   <source>Start from the library, or bring an XLSForm.</source>
   <translation>ابدأ من المكتبة، أو أحضر ⁦XLSForm⁩.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Take questions out that your course does not cover (Ctrl+I)</source>
   <translation>إخراج الأسئلة التي لا تغطيها دورتك (⁦Ctrl+I⁩)</translation>
  </message>
  <message>
   <source>Translated</source>
   <translation>مترجم</translation>
  </message>
  <message>
   <source>not in a wave</source>
   <translation>ليست في جولة</translation>
  </message>
  <message>
   <source>{} + draft</source>
   <translation>⁨{}⁩ + مسودة</translation>
  </message>
  <message>
   <source>{} {} of {}</source>
   <translation>⁨{}⁩ ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Interviews</name>
  <message>
   <source>Key it again</source>
   <translation>إدخاله ثانية</translation>
  </message>
  <message>
   <source>Key your own entry again?</source>
   <translation>هل تُعيد إدخال ما أدخلته بنفسك؟</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>دراسات Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>حفظ نسخة في مكان آخر</translation>
  </message>
  <message>
   <source>Why it must be you, in one sentence</source>
   <translation>لماذا يجب أن تكون أنت، في جملة واحدة</translation>
  </message>
 </context>
 <context>
  <name>ItemsDesk</name>
  <message>
   <source>{} questions are asked now</source>
   <translation>يُسأل الآن ⁨{}⁩ من الأسئلة</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>جارٍ الإيقاف…</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
 </context>
 <context>
  <name>KeeperDialog</name>
  <message>
   <source>Open the lock</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <source>The arms are under the keeper's lock</source>
   <translation>الأذرع تحت قفل الأمين</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Does</source>
   <translation>ما يفعله</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keys of this page</source>
   <translation>مفاتيح هذه الصفحة</translation>
  </message>
 </context>
 <context>
  <name>KeysTable</name>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Use the keys as made</source>
   <translation>استعمال المفاتيح الأصلية</translation>
  </message>
 </context>
 <context>
  <name>LanguageButton</name>
  <message>
   <source>Language of the window</source>
   <translation>لغة النافذة</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>لغة النافذة: ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>لا أسئلة</numerusform>
    <numerusform>سؤال واحد</numerusform>
    <numerusform>سؤالان</numerusform>
    <numerusform>%Ln أسئلة</numerusform>
    <numerusform>%Ln سؤالا</numerusform>
    <numerusform>%Ln سؤال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %Ln of them turned round</source>
   <translation>
    <numerusform>، من دون بنود مقلوبة</numerusform>
    <numerusform>، منها واحد مقلوب</numerusform>
    <numerusform>، منها اثنان مقلوبان</numerusform>
    <numerusform>، منها ⁨%Ln⁩ مقلوبة</numerusform>
    <numerusform>، منها ⁨%Ln⁩ مقلوبا</numerusform>
    <numerusform>، منها ⁨%Ln⁩ مقلوب</numerusform>
   </translation>
  </message>
  <message>
   <source>, from 0 to 100</source>
   <translation>، من ⁦0⁩ إلى ⁦100⁩</translation>
  </message>
  <message>
   <source>; at least {} must be answered.</source>
   <translation>؛ ويجب أن يجاب عن ⁨{}⁩ منها على الأقل.</translation>
  </message>
  <message>
   <source>Add to the study  ⏎</source>
   <translation>إضافة إلى الدراسة  ⏎</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>العودة إلى القائمة  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Find an instrument</source>
   <translation>البحث عن أداة</translation>
  </message>
  <message>
   <source>Find in titles and scores</source>
   <translation>البحث في العناوين والدرجات</translation>
  </message>
  <message>
   <source>For any study</source>
   <translation>لأي دراسة</translation>
  </message>
  <message>
   <source>Instruments to take over</source>
   <translation>أدوات يمكن أخذها</translation>
  </message>
  <message>
   <source>Licence and use</source>
   <translation>الترخيص والاستعمال</translation>
  </message>
  <message>
   <source>MIT, as Pilotage itself: free to use, change and translate.</source>
   <translation>⁦MIT⁩، مثل ⁦Pilotage⁩ نفسه: حر الاستعمال والتغيير والترجمة.</translation>
  </message>
  <message>
   <source>No validation study is recorded for any language. Try it with a few people before you use it.</source>
   <translation>لا توجد دراسة صدق مسجلة لأي لغة. جرّبها مع بضعة أشخاص قبل استعمالها.</translation>
  </message>
  <message>
   <source>Nothing is added up.</source>
   <translation>لا شيء يُجمع.</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>حساب الدرجات</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>الاختبار</translation>
  </message>
  <message>
   <source>The study has an instrument called {} already. This one gets the next free name.</source>
   <translation>في الدراسة أداة اسمها ⁨{}⁩. تأخذ هذه الاسم التالي المتاح.</translation>
  </message>
  <message>
   <source>The study “{}”. Ask its authors who may use it.</source>
   <translation>الدراسة «⁨{}⁩». اسأل أصحابها عمن يجوز له استعمالها.</translation>
  </message>
  <message>
   <source>Worded for Pilotage; no item is taken from a licensed scale.</source>
   <translation>صيغت لـ⁦Pilotage⁩؛ ولم يؤخذ أي بند من مقياس مرخّص.</translation>
  </message>
  <message>
   <source>one language, not named</source>
   <translation>لغة واحدة بلا اسم</translation>
  </message>
  <message numerus="yes">
   <source>{}: {} of %Ln items</source>
   <translation>
    <numerusform>⁨{}⁩: ⁨{}⁩ بلا بنود</numerusform>
    <numerusform>⁨{}⁩: ⁨{}⁩ من بند واحد</numerusform>
    <numerusform>⁨{}⁩: ⁨{}⁩ من بندين</numerusform>
    <numerusform>⁨{}⁩: ⁨{}⁩ من ⁨%Ln⁩ بنود</numerusform>
    <numerusform>⁨{}⁩: ⁨{}⁩ من ⁨%Ln⁩ بندا</numerusform>
    <numerusform>⁨{}⁩: ⁨{}⁩ من ⁨%Ln⁩ بند</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Enter a day, a month and a year, for example 3/4/26</source>
   <translation>اكتب يوما وشهرا وسنة، مثل ⁦3/4/26⁩</translation>
  </message>
  <message>
   <source>Enter a number, for example 3</source>
   <translation>اكتب عددا، مثل ⁦3⁩</translation>
  </message>
  <message>
   <source>Enter a time, for example 14:30</source>
   <translation>اكتب وقتا، مثل ⁦14:30⁩</translation>
  </message>
  <message>
   <source>d/m/y</source>
   <translation>ي/ش/س</translation>
  </message>
  <message>
   <source>h:min</source>
   <translation>س:د</translation>
  </message>
 </context>
 <context>
  <name>LinkingCard</name>
  <message>
   <source>For people who must stay anonymous yet answer more than once. Before the first question of each wave they are asked what you tick here; their answers make a code that joins the waves. Four or more tell most people of a class apart. Tick nothing and no code is asked.</source>
   <translation>لمن يجب أن يبقوا مجهولين ويجيبون أكثر من مرة. قبل أول سؤال في كل جولة يُسألون عما تؤشر عليه هنا؛ وتكوّن إجاباتهم رمزا يربط الجولات. أربعة أو أكثر تميز معظم أشخاص صف واحد. وإذا لم تؤشر على شيء لم يُطلب رمز.</translation>
  </message>
  <message>
   <source>The first code was given; from now on every wave asks the same.</source>
   <translation>أُعطي أول رمز؛ ومن الآن تسأل كل جولة عن الأشياء نفسها.</translation>
  </message>
 </context>
 <context>
  <name>LinkingPage</name>
  <message>
   <source>Fill in all but one. The code could be anybody's otherwise.</source>
   <translation>املأ الكل إلا واحدة. وإلا فقد يكون الرمز لأي شخص.</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>التالي  ⏎</translation>
  </message>
  <message>
   <source>Next time, answer the same way. Leave a box empty if you do not know; one may be.</source>
   <translation>في المرة القادمة أجب بالطريقة نفسها. اترك خانة فارغة إذا كنت لا تعرف؛ يجوز ترك واحدة.</translation>
  </message>
  <message>
   <source>Nobody else knows it. None of this is your name.</source>
   <translation>لا يعرفه أحد غيرك. وليس فيه شيء من اسمك.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Your own code</source>
   <translation>رمزك الخاص</translation>
  </message>
 </context>
 <context>
  <name>LinkingPart</name>
  <message>
   <source>1  Same person</source>
   <translation>⁦1⁩  الشخص نفسه</translation>
  </message>
  <message>
   <source>2  Different people</source>
   <translation>⁦2⁩  شخصان مختلفان</translation>
  </message>
  <message>
   <source>3  Leave open</source>
   <translation>⁦3⁩  ترك الأمر مفتوحا</translation>
  </message>
  <message>
   <source>Close pairs</source>
   <translation>أزواج متقاربة</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>التواريخ</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Kept, with your name.</source>
   <translation>حُفظ، باسمك.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>رموز الربط</translation>
  </message>
  <message>
   <source>No codes to link yet</source>
   <translation>لا رموز للربط بعد</translation>
  </message>
  <message>
   <source>One character off</source>
   <translation>حرف واحد مختلف</translation>
  </message>
  <message>
   <source>One part not known</source>
   <translation>جزء غير معروف</translation>
  </message>
  <message>
   <source>People who stay anonymous give a code of their own at each wave. After the second wave they meet here.</source>
   <translation>من يبقون مجهولين يعطون رمزا خاصا بهم في كل جولة. وبعد الجولة الثانية تلتقي هنا.</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>إبطال القرار الأخير</translation>
  </message>
  <message>
   <source>Taken back. The pair waits again.</source>
   <translation>أُبطل. الزوج ينتظر ثانية.</translation>
  </message>
  <message>
   <source>The codes are closed in this file. The evaluator's file links them.</source>
   <translation>الرموز مغلقة في هذا الملف. ملف المقيّم يربطها.</translation>
  </message>
  <message>
   <source>Two swapped</source>
   <translation>حرفان متبادلان</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>{} and {}:  linked {:,} by rule, {:,} by decision  ·  close {:,}  ·  alone {:,}  ·  given twice {:,}</source>
   <translation>⁨{}⁩ و⁨{}⁩:  رُبط ⁨{:,}⁩ بالقاعدة، و⁨{:,}⁩ بقرار  ·  متقارب ⁨{:,}⁩  ·  منفرد ⁨{:,}⁩  ·  أُعطي مرتين ⁨{:,}⁩</translation>
  </message>
 </context>
 <context>
  <name>ListsForm</name>
  <message numerus="yes">
   <source>%Ln lists</source>
   <translation>
    <numerusform>لا قوائم</numerusform>
    <numerusform>قائمة واحدة</numerusform>
    <numerusform>قائمتان</numerusform>
    <numerusform>%Ln قوائم</numerusform>
    <numerusform>%Ln قائمة</numerusform>
    <numerusform>%Ln قائمة</numerusform>
   </translation>
  </message>
  <message>
   <source>Do people come one by one, while the study runs? Then seal lists before the first comes: one for each laptop and stratum, so that two laptops without a network never share one.</source>
   <translation>هل يأتي الأشخاص واحدا واحدا أثناء الدراسة؟ إذن تُختم القوائم قبل مجيء الأول: قائمة لكل حاسوب وطبقة، كي لا يتشارك حاسوبان بلا شبكة قائمة واحدة.</translation>
  </message>
  <message>
   <source>Fill in every field.</source>
   <translation>املأ كل الحقول.</translation>
  </message>
  <message>
   <source>First lock the protocol and the analysis plan.</source>
   <translation>أقفل البروتوكول وخطة التحليل أولا.</translation>
  </message>
  <message>
   <source>Laptops, separated by commas</source>
   <translation>الحواسيب، تفصل بينها فواصل</translation>
  </message>
  <message>
   <source>Mixed with the secret, as dice before a witness (empty: nothing)</source>
   <translation>ما يُخلط بالسر، كنرد أمام شاهد (فارغ: لا شيء)</translation>
  </message>
  <message>
   <source>People expected on each list</source>
   <translation>الأشخاص المتوقعون في كل قائمة</translation>
  </message>
  <message>
   <source>Seal the lists…</source>
   <translation>ختم القوائم…</translation>
  </message>
  <message>
   <source>{}: its values, separated by commas</source>
   <translation>⁨{}⁩: قيمها، تفصل بينها فواصل</translation>
  </message>
 </context>
 <context>
  <name>LocksTab</name>
  <message>
   <source> and </source>
   <translation> و</translation>
  </message>
  <message numerus="yes">
   <source>%Ln TEST responses will be taken back.</source>
   <translation>
    <numerusform>لا استجابات اختبار لإبطالها.</numerusform>
    <numerusform>تُبطل استجابة اختبار واحدة.</numerusform>
    <numerusform>تُبطل استجابتا اختبار.</numerusform>
    <numerusform>تُبطل ⁨%Ln⁩ استجابات اختبار.</numerusform>
    <numerusform>تُبطل ⁨%Ln⁩ استجابة اختبار.</numerusform>
    <numerusform>تُبطل ⁨%Ln⁩ استجابة اختبار.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open TEST interviews will be thrown away.</source>
   <translation>
    <numerusform>لا مقابلات اختبار مفتوحة.</numerusform>
    <numerusform>تُهمل مقابلة اختبار مفتوحة واحدة.</numerusform>
    <numerusform>تُهمل مقابلتا اختبار مفتوحتان.</numerusform>
    <numerusform>تُهمل ⁨%Ln⁩ مقابلات اختبار مفتوحة.</numerusform>
    <numerusform>تُهمل ⁨%Ln⁩ مقابلة اختبار مفتوحة.</numerusform>
    <numerusform>تُهمل ⁨%Ln⁩ مقابلة اختبار مفتوحة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add an instrument first.</source>
   <translation>أضف أداة أولا.</translation>
  </message>
  <message>
   <source>Amend among whom…</source>
   <translation>تعديل من تشملهم…</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>تعديل التصميم…</translation>
  </message>
  <message>
   <source>Amend the question…</source>
   <translation>تعديل السؤال…</translation>
  </message>
  <message>
   <source>Amendments</source>
   <translation>التعديلات</translation>
  </message>
  <message>
   <source>Analysis plan</source>
   <translation>خطة التحليل</translation>
  </message>
  <message>
   <source>Arms and waves are missing. Make the study from a template that has them.</source>
   <translation>تنقص الأذرع والجولات. أنشئ الدراسة من قالب يحويها.</translation>
  </message>
  <message>
   <source>Begin a pilot in rounds</source>
   <translation>بدء تجربة أولية في دورات</translation>
  </message>
  <message>
   <source>Choose at least one main outcome first, under Outcomes.</source>
   <translation>اختر أولا نتيجة رئيسية واحدة على الأقل، في «النتائج المقيسة».</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>Export as PDF…</source>
   <translation>تصدير ⁦PDF⁩…</translation>
  </message>
  <message>
   <source>Finish the open interviews first, under Collect: they belong to the baseline.</source>
   <translation>أنه المقابلات المفتوحة أولا، في الجمع: فهي من القياس الأولي.</translation>
  </message>
  <message>
   <source>Fixes question, arms, units, outcomes, instruments and the differences that matter. Before it, every interview is a TEST; after it, interviews count.</source>
   <translation>يثبّت السؤال والأذرع والوحدات والنتائج المقيسة والأدوات والفروق المهمة. قبله كل مقابلة اختبار؛ وبعده تُحسب المقابلات.</translation>
  </message>
  <message>
   <source>Fixes strata, covariates and analyses. After the baseline, before any allocation is revealed.</source>
   <translation>تثبّت الطبقات والمتغيرات المرافقة والتحليلات. بعد القياس الأولي، وقبل كشف أي توزيع.</translation>
  </message>
  <message>
   <source>Fixes which responses the results are of. Results open after it.</source>
   <translation>تثبّت الاستجابات التي تُبنى عليها النتائج. وتُفتح النتائج بعده.</translation>
  </message>
  <message>
   <source>Holds now: covariates {} · strata {}.</source>
   <translation>يسري الآن: المتغيرات المرافقة ⁨{}⁩ · الطبقات ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Holds now: {} outcomes, {} of them main · {} arms · {} waves.</source>
   <translation>يسري الآن: ⁨{}⁩ نتائج مقيسة، منها ⁨{}⁩ رئيسية · ⁨{}⁩ أذرع · ⁨{}⁩ جولات.</translation>
  </message>
  <message>
   <source>Lock the analysis plan first.</source>
   <translation>أقفل خطة التحليل أولا.</translation>
  </message>
  <message>
   <source>Lock the data…</source>
   <translation>إقفال البيانات…</translation>
  </message>
  <message>
   <source>Lock the plan…</source>
   <translation>إقفال الخطة…</translation>
  </message>
  <message>
   <source>Lock the protocol first.</source>
   <translation>أقفل البروتوكول أولا.</translation>
  </message>
  <message>
   <source>Lock the protocol…</source>
   <translation>إقفال البروتوكول…</translation>
  </message>
  <message>
   <source>Locked by {} on {} · fingerprint {}</source>
   <translation>أقفله ⁨{}⁩ في ⁨{}⁩ · البصمة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Locked: {}. {}</source>
   <translation>مقفل: ⁨{}⁩. ⁨{}⁩</translation>
  </message>
  <message>
   <source>None. Whatever is changed from here on is listed here with its reason.</source>
   <translation>لا شيء. كل ما يتغير من الآن فصاعدا يُذكر هنا مع سببه.</translation>
  </message>
  <message>
   <source>Open the data again…</source>
   <translation>فتح البيانات ثانية…</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>البروتوكول</translation>
  </message>
  <message>
   <source>Protocol and plan as a document, as they stand now; what nobody has stated is marked in it.</source>
   <translation>البروتوكول والخطة وثيقة واحدة كما هما الآن؛ وما لم يذكره أحد معلّم فيها.</translation>
  </message>
  <message>
   <source>Results first opened {} by {}.</source>
   <translation>فُتحت النتائج أول مرة ⁨{}⁩ بيد ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Results have not been opened yet.</source>
   <translation>لم تُفتح النتائج بعد.</translation>
  </message>
  <message>
   <source>The plan adjusts for “{}”, which nobody has: no column of that name came with the people, and no question asks it.</source>
   <translation>تضبط الخطة أثر «⁨{}⁩»، ولا أحد له ذلك: لم يأت مع الأشخاص عمود بهذا الاسم، ولا يسأل عنه سؤال.</translation>
  </message>
  <message>
   <source>To try the course and the trial on few people first, in rounds with criteria fixed beforehand:</source>
   <translation>لتجريب الدورة التدريبية والدراسة أولا على قلة من الناس، في دورات بمعايير محددة سلفا:</translation>
  </message>
  <message>
   <source>Why: {}</source>
   <translation>السبب: ⁨{}⁩</translation>
  </message>
  <message numerus="yes">
   <source>With %Ln amendments the fingerprint that holds now is {}.</source>
   <translation>
    <numerusform>بلا تعديلات تسري البصمة ⁨{}⁩.</numerusform>
    <numerusform>مع تعديل واحد تسري الآن البصمة ⁨{}⁩.</numerusform>
    <numerusform>مع تعديلين تسري الآن البصمة ⁨{}⁩.</numerusform>
    <numerusform>مع ⁨%Ln⁩ تعديلات تسري الآن البصمة ⁨{}⁩.</numerusform>
    <numerusform>مع ⁨%Ln⁩ تعديلا تسري الآن البصمة ⁨{}⁩.</numerusform>
    <numerusform>مع ⁨%Ln⁩ تعديل تسري الآن البصمة ⁨{}⁩.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write the question first, under Question and arms.</source>
   <translation>اكتب السؤال أولا، في «السؤال والأذرع».</translation>
  </message>
  <message>
   <source>{} · {} · {} · by {}</source>
   <translation>⁨{}⁩ · ⁨{}⁩ · ⁨{}⁩ · بيد ⁨{}⁩</translation>
  </message>
  <message>
   <source>{}: {} before, {} now</source>
   <translation>⁨{}⁩: قبلا ⁨{}⁩، الآن ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>LogBook</name>
  <message>
   <source>Correct: {}</source>
   <translation>تصحيح: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Kept as unfinished: {}</source>
   <translation>حُفظ غير مكتمل: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Kept: {}</source>
   <translation>حُفظ: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>تسجيل شيء</translation>
  </message>
  <message>
   <source>My entries ({:,})</source>
   <translation>قيودي (⁨{:,}⁩)</translation>
  </message>
  <message>
   <source>New: {}</source>
   <translation>جديد: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>أُبطل.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Which register?</source>
   <translation>أي دفتر؟</translation>
  </message>
 </context>
 <context>
  <name>LogForm</name>
  <message>
   <source>Choose one</source>
   <translation>اختيار واحد</translation>
  </message>
  <message>
   <source>Close; what is typed is kept</source>
   <translation>إغلاق؛ ويبقى ما كُتب</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps · Esc closes, typing is kept</source>
   <translation>⁦Ctrl+Enter⁩ يحفظ · ⁦Esc⁩ يغلق، ويبقى ما كُتب</translation>
  </message>
  <message>
   <source>Fill this in</source>
   <translation>املأ هذا</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Put right what is marked.</source>
   <translation>صحح ما هو معلّم.</translation>
  </message>
  <message>
   <source>Something is missing. Ctrl+Enter again keeps it as unfinished.</source>
   <translation>ينقص شيء. ⁦Ctrl+Enter⁩ ثانية يحفظه غير مكتمل.</translation>
  </message>
  <message>
   <source>{} is not in this study</source>
   <translation>ليس ⁨{}⁩ في هذه الدراسة</translation>
  </message>
 </context>
 <context>
  <name>LogStrip</name>
  <message>
   <source>A digit chooses · Esc closes</source>
   <translation>الرقم يختار · ⁦Esc⁩ يغلق</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>تسجيل شيء</translation>
  </message>
 </context>
 <context>
  <name>LogsPart</name>
  <message>
   <source>About</source>
   <translation>عن</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Close the harm</source>
   <translation>إغلاق الضرر</translation>
  </message>
  <message>
   <source>Enter opens an entry, to read or correct it</source>
   <translation>⁦Enter⁩ يفتح قيدا لقراءته أو تصحيحه</translation>
  </message>
  <message>
   <source>It leaves every list, count and report. It and your reason stay in the history.</source>
   <translation>يخرج من كل قائمة وعدد وتقرير. ويبقى مع السبب في سجل التغييرات.</translation>
  </message>
  <message>
   <source>Kinds of log</source>
   <translation>أنواع السجلات</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>New… (Ctrl+L)</source>
   <translation>جديد… (⁦Ctrl+L⁩)</translation>
  </message>
  <message>
   <source>Nothing logged</source>
   <translation>لم يُسجَّل شيء</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Press Ctrl+L when something happens: a contact, a harm, a deviation, a cost, a meeting.</source>
   <translation>اضغط ⁦Ctrl+L⁩ حين يحدث شيء: اتصال أو ضرر أو انحراف عن الخطة أو كلفة أو اجتماع.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>إبطال…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>إبطاله</translation>
  </message>
  <message>
   <source>Take this entry back?</source>
   <translation>هل يُبطل هذا القيد؟</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>أُبطل.</translation>
  </message>
  <message>
   <source>The harm is closed.</source>
   <translation>أُغلق الضرر.</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>عاجل</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>السبب، في جملة واحدة</translation>
  </message>
  <message>
   <source>closed {}</source>
   <translation>أُغلق ⁨{}⁩</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>مفتوح منذ اليوم</numerusform>
    <numerusform>مفتوح منذ يوم</numerusform>
    <numerusform>مفتوح منذ يومين</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ أيام</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ يوما</numerusform>
    <numerusform>مفتوح منذ ⁨%Ln⁩ يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>person {}</source>
   <translation>الشخص ⁨{}⁩</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>غير مكتمل</translation>
  </message>
  <message>
   <source>{}, severity {}</source>
   <translation>⁨{}⁩، الشدة ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>LookButtons</name>
  <message>
   <source>Larger text (Ctrl++)</source>
   <translation>نص أكبر (⁦Ctrl++⁩)</translation>
  </message>
  <message>
   <source>Light or dark (Ctrl+Shift+L)</source>
   <translation>فاتح أو داكن (⁦Ctrl+Shift+L⁩)</translation>
  </message>
  <message>
   <source>Smaller text (Ctrl+−)</source>
   <translation>نص أصغر (⁦Ctrl+−⁩)</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Data locked</source>
   <translation>البيانات مقفلة</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>Everything is saved already. {}</source>
   <translation>كل شيء محفوظ من قبل. ⁨{}⁩</translation>
  </message>
  <message>
   <source>New study – Pilotage</source>
   <translation>دراسة جديدة – ⁦Pilotage⁩</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>الخطة مقفلة</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>البروتوكول مقفل</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>Response of {}</source>
   <translation>استجابة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Taken off the list</source>
   <translation>أُخرج من القائمة</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>You no longer stay blinded here.</source>
   <translation>لم تعد هنا تحت التعمية.</translation>
  </message>
  <message>
   <source>You stay blinded here: no allocation, no log that names arms, results on shuffled arms.</source>
   <translation>تبقى هنا تحت التعمية: لا توزيع، ولا سجل يذكر الأذرع، ونتائج على أذرع مخلوطة.</translation>
  </message>
  <message>
   <source>{} – Pilotage</source>
   <translation>{} – Pilotage</translation>
  </message>
 </context>
 <context>
  <name>MapList</name>
  <message>
   <source>A few letters of the question</source>
   <translation>بضعة أحرف من السؤال</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>البحث عن سؤال</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>الأسئلة</translation>
  </message>
 </context>
 <context>
  <name>MethodCard</name>
  <message numerus="yes">
   <source>%Ln of them have fewer than the {} arms: use fewer strata, or join them.</source>
   <translation>
    <numerusform>لا طبقة أصغر من ⁨{}⁩ أذرع.</numerusform>
    <numerusform>طبقة واحدة فيها أقل من ⁨{}⁩ أذرع: استعمل طبقات أقل، أو اجمعها.</numerusform>
    <numerusform>طبقتان فيهما أقل من ⁨{}⁩ أذرع: استعمل طبقات أقل، أو اجمعها.</numerusform>
    <numerusform>%Ln طبقات فيها أقل من ⁨{}⁩ أذرع: استعمل طبقات أقل، أو اجمعها.</numerusform>
    <numerusform>%Ln طبقة فيها أقل من ⁨{}⁩ أذرع: استعمل طبقات أقل، أو اجمعها.</numerusform>
    <numerusform>%Ln طبقة فيها أقل من ⁨{}⁩ أذرع: استعمل طبقات أقل، أو اجمعها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln strata;</source>
   <translation>
    <numerusform>لا طبقات؛</numerusform>
    <numerusform>طبقة واحدة؛</numerusform>
    <numerusform>طبقتان؛</numerusform>
    <numerusform>%Ln طبقات؛</numerusform>
    <numerusform>%Ln طبقة؛</numerusform>
    <numerusform>%Ln طبقة؛</numerusform>
   </translation>
  </message>
  <message>
   <source>Are joined within {}</source>
   <translation>تُجمع معا داخل ⁨{}⁩</translation>
  </message>
  <message>
   <source>Block sizes</source>
   <translation>أحجام الكتل</translation>
  </message>
  <message>
   <source>Cells too small for every arm</source>
   <translation>خلايا أصغر من أن تكفي كل ذراع</translation>
  </message>
  <message>
   <source>Chance of the arm behind</source>
   <translation>فرصة الذراع المتأخرة</translation>
  </message>
  <message>
   <source>Days left out after a change</source>
   <translation>الأيام المتروكة بعد تغيير</translation>
  </message>
  <message>
   <source>Drawn plainly at first</source>
   <translation>قرعة بسيطة في البداية</translation>
  </message>
  <message>
   <source>Each arm gets its share within every one of them.</source>
   <translation>تأخذ كل ذراع حصتها في كل واحدة منها.</translation>
  </message>
  <message>
   <source>Empty: 2, 3 and 4 times the shares.</source>
   <translation>فارغ: ⁦2⁩ و⁦3⁩ و⁦4⁩ أمثال الحصص.</translation>
  </message>
  <message>
   <source>Empty: any.</source>
   <translation>فارغ: أي مسافة.</translation>
  </message>
  <message>
   <source>Empty: the usual one.</source>
   <translation>فارغ: المعتاد.</translation>
  </message>
  <message>
   <source>How they are matched</source>
   <translation>كيف يُقرنون</translation>
  </message>
  <message>
   <source>Imbalance is measured by</source>
   <translation>يقاس عدم التوازن بـ</translation>
  </message>
  <message>
   <source>In the order of</source>
   <translation>بترتيب</translation>
  </message>
  <message>
   <source>Largest differences</source>
   <translation>أكبر الفروق</translation>
  </message>
  <message>
   <source>Largest distance in a pair</source>
   <translation>أكبر مسافة في الزوج</translation>
  </message>
  <message>
   <source>One arm may lead by</source>
   <translation>أقصى تقدم لذراع</translation>
  </message>
  <message>
   <source>One for each, 0 for none; or empty.</source>
   <translation>واحد لكل منها، و⁦0⁩ لعدم التحديد؛ أو فارغ.</translation>
  </message>
  <message>
   <source>One for each, or empty: all alike.</source>
   <translation>واحد لكل منها، أو فارغ: متساوية.</translation>
  </message>
  <message>
   <source>People, one by one</source>
   <translation>أشخاص، واحدا واحدا</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>الأماكن</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>الإجراء</translation>
  </message>
  <message>
   <source>Rounds after the last start</source>
   <translation>المرات بعد آخر بداية</translation>
  </message>
  <message>
   <source>Rounds before the first start</source>
   <translation>المرات قبل أول بداية</translation>
  </message>
  <message>
   <source>Rounds from step to step</source>
   <translation>المرات من مرحلة إلى مرحلة</translation>
  </message>
  <message>
   <source>Rounds left out after a start</source>
   <translation>المرات المتروكة بعد بداية</translation>
  </message>
  <message>
   <source>Share of divisions kept</source>
   <translation>نسبة القسمات المبقاة</translation>
  </message>
  <message>
   <source>Share of draws accepted</source>
   <translation>نسبة القرعات المقبولة</translation>
  </message>
  <message>
   <source>Shares treated in the groups</source>
   <translation>نسب من يحصلون عليه في المجموعات</translation>
  </message>
  <message>
   <source>Stand in the way of the draw</source>
   <translation>تمنع القرعة</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>الطبقات</translation>
  </message>
  <message>
   <source>Their codes</source>
   <translation>رموزها</translation>
  </message>
  <message>
   <source>Those left over in the strata</source>
   <translation>الباقون في الطبقات</translation>
  </message>
  <message>
   <source>To be alike in the arms</source>
   <translation>ما يتشابه في الأذرع</translation>
  </message>
  <message>
   <source>Trying the draw on the people there are…</source>
   <translation>تجربة القرعة على الأشخاص الموجودين…</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>ما تُجرى عليه القرعة</translation>
  </message>
  <message>
   <source>Whole groups</source>
   <translation>مجموعات كاملة</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>مجموعات</translation>
  </message>
  <message>
   <source>people</source>
   <translation>أشخاص</translation>
  </message>
  <message>
   <source>the smallest, {}, has {} {}.</source>
   <translation>أصغرها ⁨{}⁩، وفيها ⁨{}⁩ ⁨{}⁩.</translation>
  </message>
  <message>
   <source>{} cells were joined to make them.</source>
   <translation>جُمعت ⁨{}⁩ من الخلايا لتكوينها.</translation>
  </message>
 </context>
 <context>
  <name>MissingPage</name>
  <message>
   <source>Back to the checks</source>
   <translation>العودة إلى الفحوص</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>رسوم  ⁦T⁩</translation>
  </message>
  <message>
   <source>Nothing is answered yet</source>
   <translation>لا إجابات بعد</translation>
  </message>
  <message>
   <source>Show the map as a table</source>
   <translation>عرض الخريطة جدولا</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>جدول  ⁦T⁩</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>What was left unanswered</source>
   <translation>ما تُرك بلا إجابة</translation>
  </message>
 </context>
 <context>
  <name>MonitorPage</name>
  <message>
   <source>Monitor</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Parts of the field work</source>
   <translation>أقسام العمل الميداني</translation>
  </message>
 </context>
 <context>
  <name>NamesField</name>
  <message>
   <source>No facts yet: bring people with columns first.</source>
   <translation>لا معلومات بعد: أحضر أولا أشخاصا مع أعمدة.</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message numerus="yes">
   <source>{}, %Ln need a decision</source>
   <translation>
    <numerusform>⁨{}⁩، لا شيء يحتاج إلى قرار</numerusform>
    <numerusform>⁨{}⁩، واحد يحتاج إلى قرار</numerusform>
    <numerusform>⁨{}⁩، اثنان يحتاجان إلى قرار</numerusform>
    <numerusform>⁨{}⁩، ⁨%Ln⁩ تحتاج إلى قرار</numerusform>
    <numerusform>⁨{}⁩، ⁨%Ln⁩ تحتاج إلى قرار</numerusform>
    <numerusform>⁨{}⁩، ⁨%Ln⁩ تحتاج إلى قرار</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NewFileSheet</name>
  <message>
   <source>Again</source>
   <translation>ثانية</translation>
  </message>
  <message>
   <source>Choose a passphrase: laptops get lost.</source>
   <translation>اختر عبارة مرور: الحواسيب قد تضيع.</translation>
  </message>
  <message>
   <source>IDs only</source>
   <translation>المعرّفات فقط</translation>
  </message>
  <message>
   <source>IDs, names, telephones</source>
   <translation>المعرّفات والأسماء والهواتف</translation>
  </message>
  <message>
   <source>Inside: {:,} people ({}), {} instruments. Not inside: arms, other answers.</source>
   <translation>في الملف: ⁨{:,}⁩ من الأشخاص (⁨{}⁩)، و⁨{}⁩ من الأدوات. ليس فيه: الأذرع والإجابات الأخرى.</translation>
  </message>
  <message>
   <source>Names and telephones of these people</source>
   <translation>أسماء هؤلاء الأشخاص وهواتفهم</translation>
  </message>
  <message>
   <source>New collector file</source>
   <translation>ملف جديد لجامع بيانات</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Only people of these groups (none ticked: everybody)</source>
   <translation>أشخاص هذه المجموعات فقط (بلا تأشير: الجميع)</translation>
  </message>
  <message>
   <source>Only these instruments (none ticked: all)</source>
   <translation>هذه الأدوات فقط (بلا تأشير: كلها)</translation>
  </message>
  <message>
   <source>Only these waves (none ticked: all)</source>
   <translation>هذه الجولات فقط (بلا تأشير: كلها)</translation>
  </message>
  <message>
   <source>Passphrase, at least 8 letters</source>
   <translation>عبارة المرور، ⁦8⁩ أحرف على الأقل</translation>
  </message>
  <message>
   <source>Save the collector file…</source>
   <translation>حفظ ملف جامع البيانات…</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type it again.</source>
   <translation>عبارتا المرور مختلفتان. اكتبها ثانية.</translation>
  </message>
  <message>
   <source>Who gets it</source>
   <translation>من يتسلمه</translation>
  </message>
  <message>
   <source>Write who gets it.</source>
   <translation>اكتب من يتسلمه.</translation>
  </message>
  <message>
   <source>{} ({:,})</source>
   <translation>{} ({:,})</translation>
  </message>
 </context>
 <context>
  <name>NewStudyPage</name>
  <message>
   <source>Again</source>
   <translation>ثانية</translation>
  </message>
  <message>
   <source>Back to Start  Esc</source>
   <translation>العودة إلى البداية  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Change folder…</source>
   <translation>تغيير المجلد…</translation>
  </message>
  <message>
   <source>Choose a template.</source>
   <translation>اختر قالبا.</translation>
  </message>
  <message>
   <source>Create the study</source>
   <translation>إنشاء الدراسة</translation>
  </message>
  <message>
   <source>Enter a name for the study.</source>
   <translation>اكتب اسما للدراسة.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>اسم الدراسة</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>دراسة جديدة</translation>
  </message>
  <message>
   <source>Passphrase (may stay empty)</source>
   <translation>عبارة المرور (يجوز تركها فارغة)</translation>
  </message>
  <message>
   <source>Saved as {} in {}</source>
   <translation>تُحفظ باسم ⁨{}⁩ في ⁨{}⁩</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>القالب</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>عبارتا المرور مختلفتان. اكتب العبارة نفسها مرتين.</translation>
  </message>
  <message>
   <source>With a passphrase the whole file is encrypted. Nobody can open it without.</source>
   <translation>مع عبارة مرور يُشفَّر الملف كله. ولا يفتحه أحد من دونها.</translation>
  </message>
  <message>
   <source>You will get: {} arms, {} waves, {} instruments, {} outcomes and a draft analysis plan.</source>
   <translation>ستحصل على: ⁨{}⁩ من الأذرع، ⁨{}⁩ من الجولات، ⁨{}⁩ من الأدوات، ⁨{}⁩ من النتائج المقيسة، ومسودة خطة تحليل.</translation>
  </message>
 </context>
 <context>
  <name>NextForm</name>
  <message>
   <source>Consent is signed</source>
   <translation>الموافقة موقّعة</translation>
  </message>
  <message>
   <source>Eligible: every criterion was checked</source>
   <translation>مستوف للشروط: فُحص كل معيار</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>إخفاء</translation>
  </message>
  <message>
   <source>ID of the person who is here</source>
   <translation>معرّف الشخص الحاضر</translation>
  </message>
  <message>
   <source>Position {}, taken for good</source>
   <translation>الموضع ⁨{}⁩، أُخذ نهائيا</translation>
  </message>
  <message>
   <source>Reveal next</source>
   <translation>كشف التالي</translation>
  </message>
  <message>
   <source>Revealed by</source>
   <translation>من يكشفه</translation>
  </message>
 </context>
 <context>
  <name>NotedRow</name>
  <message>
   <source>Enter the value as a number, and the people behind it as a whole number.</source>
   <translation>اكتب القيمة عددا، وعدد الأشخاص وراءها عددا صحيحا.</translation>
  </message>
  <message>
   <source>Interval from</source>
   <translation>الفترة من</translation>
  </message>
  <message>
   <source>It is read from the study. A number written down by hand takes the place of what is read.</source>
   <translation>يُقرأ من الدراسة. والعدد المدوَّن باليد يحل محل المقروء.</translation>
  </message>
  <message>
   <source>Observed in</source>
   <translation>لوحظ في</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>من كم</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>تدوين</translation>
  </message>
  <message>
   <source>Write down what was observed, with its interval where you know it.</source>
   <translation>دوّن ما لوحظ، مع فترته إن كنت تعرفها.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>إلى</translation>
  </message>
 </context>
 <context>
  <name>NumberEdit</name>
  <message>
   <source>A number, for example 3.5</source>
   <translation>عدد، مثل ⁦3.5⁩</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>عدد صحيح</translation>
  </message>
  <message>
   <source>Answer, a number</source>
   <translation>الإجابة، عدد</translation>
  </message>
  <message>
   <source>Enter a number, for example 3.5, without a thousands separator</source>
   <translation>اكتب عددا، مثل ⁦3.5⁩، من دون فاصل آلاف</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 12, without a separator</source>
   <translation>اكتب عددا صحيحا، مثل ⁦12⁩، من دون فاصل</translation>
  </message>
 </context>
 <context>
  <name>NumberField</name>
  <message>
   <source>Enter a number, for example 0.8.</source>
   <translation>اكتب عددا، مثل ⁦0.8⁩.</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 4.</source>
   <translation>اكتب عددا صحيحا، مثل ⁦4⁩.</translation>
  </message>
 </context>
 <context>
  <name>NumbersField</name>
  <message>
   <source>Enter numbers with spaces between, for example {}.</source>
   <translation>اكتب أعدادا تفصل بينها مسافات، مثل ⁨{}⁩.</translation>
  </message>
 </context>
 <context>
  <name>ObservePage</name>
  <message>
   <source>Checklist</source>
   <translation>قائمة التحقق</translation>
  </message>
  <message>
   <source>End  Ctrl+Enter</source>
   <translation>إنهاء  ⁦Ctrl+Enter⁩</translation>
  </message>
  <message>
   <source>Events; each press counts one</source>
   <translation>الأحداث؛ كل ضغطة تعدّ واحدا</translation>
  </message>
  <message>
   <source>Go on  Space</source>
   <translation>متابعة  ⁦Space⁩</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>يتابع</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>توقف مؤقت</translation>
  </message>
  <message>
   <source>Pause  Space</source>
   <translation>توقف مؤقت  ⁦Space⁩</translation>
  </message>
  <message>
   <source>Paused {:.0f} s: the computer slept.</source>
   <translation>توقف ⁨{:.0f}⁩ ث: نام الحاسوب.</translation>
  </message>
  <message>
   <source>Paused {} s, computer slept</source>
   <translation>توقف ⁨{}⁩ ث، نام الحاسوب</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>النقطة</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>حفظ وخروج</translation>
  </message>
  <message>
   <source>State ends</source>
   <translation>تنتهي الحالة</translation>
  </message>
  <message>
   <source>States, one at a time; Shift and its letter ends one</source>
   <translation>الحالات، واحدة في كل مرة؛ ⁦Shift⁩ مع حرفها ينهيها</translation>
  </message>
  <message>
   <source>Still to tick: {}</source>
   <translation>بقي للتأشير: ⁨{}⁩</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>اختبار: لا يدخل في النتائج</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>مؤشَّر</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>وقت</translation>
  </message>
  <message>
   <source>{} starts</source>
   <translation>يبدأ ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Openings</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%Ln أشخاص</numerusform>
    <numerusform>%Ln شخصا</numerusform>
    <numerusform>%Ln شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Copying the demo study</source>
   <translation>نسخ الدراسة النموذجية</translation>
  </message>
  <message>
   <source>Making {}</source>
   <translation>إنشاء ⁨{}⁩</translation>
  </message>
  <message>
   <source>Opening {}</source>
   <translation>فتح ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>OutcomeModel</name>
  <message>
   <source>Interval</source>
   <translation>الفترة</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>المهم</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>تقاس في</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>النتيجة المقيسة</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الدور</translation>
  </message>
 </context>
 <context>
  <name>OutcomeSheet</name>
  <message>
   <source>A difference that matters</source>
   <translation>الفرق المهم</translation>
  </message>
  <message>
   <source>Adjusted for, besides the baseline</source>
   <translation>الضبط، مع القياس الأولي</translation>
  </message>
  <message>
   <source>Amend…</source>
   <translation>تعديل…</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>القياس الأولي</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>الأفضل</translation>
  </message>
  <message>
   <source>Dimension</source>
   <translation>البعد</translation>
  </message>
  <message>
   <source>Enter a number above 0, for example 0.4, or leave it empty.</source>
   <translation>اكتب عددا أكبر من ⁦0⁩، مثل ⁦0.4⁩، أو اتركه فارغا.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Give the outcome a name.</source>
   <translation>سمّ النتيجة المقيسة.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>تقاس في</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>The protocol is locked: what you change here becomes an amendment.</source>
   <translation>البروتوكول مقفل: ما تغيره هنا يصير تعديلا.</translation>
  </message>
  <message>
   <source>Values are</source>
   <translation>القيم</translation>
  </message>
  <message>
   <source>a pilot, a cost, a norm</source>
   <translation>دراسة تمهيدية، كلفة، معيار</translation>
  </message>
  <message>
   <source>because</source>
   <translation>لأن</translation>
  </message>
  <message>
   <source>empty: interval only</source>
   <translation>فارغ: الفترة فقط</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>لم يُختر بعد</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>OutcomesTab</name>
  <message>
   <source>Add an outcome</source>
   <translation>إضافة نتيجة مقيسة</translation>
  </message>
  <message>
   <source>Add outcome</source>
   <translation>إضافة نتيجة</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Intervals: {} main at {} each, so that together they hold at 95 %; the others at 95 % each.</source>
   <translation>الفترات: ⁨{}⁩ رئيسية عند ⁨{}⁩ لكل منها، فتصح معا عند ⁦95 %⁩؛ والأخرى عند ⁦95 %⁩ لكل منها.</translation>
  </message>
  <message>
   <source>Make main, or not</source>
   <translation>جعلها رئيسية، أو لا</translation>
  </message>
  <message>
   <source>No instrument has a score yet. Add one under Instruments first.</source>
   <translation>لا أداة لها درجة بعد. أضف درجة في الأدوات أولا.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>لا نتيجة مقيسة بعد. اختر شيئا واحدا يدلك على أنه نجح.</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>النتائج المقيسة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove the outcome</source>
   <translation>إزالة النتيجة المقيسة</translation>
  </message>
  <message>
   <source>Space: main or not · Alt+↑ ↓: move</source>
   <translation>⁦Space⁩: رئيسية أو لا · ⁦Alt+↑ ↓⁩: نقل</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>All outcomes</source>
   <translation>كل النتائج</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>استكشاف</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>الحصيلة</translation>
  </message>
  <message>
   <source>Main: {}</source>
   <translation>رئيسية: {}</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>خارج الخطة</translation>
  </message>
  <message>
   <source>{} (no number)</source>
   <translation>{} (بلا رقم)</translation>
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>and</source>
   <translation>و</translation>
  </message>
  <message>
   <source>or</source>
   <translation>أو</translation>
  </message>
 </context>
 <context>
  <name>OutlineView</name>
  <message>
   <source>Questions</source>
   <translation>الأسئلة</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>لا مجموعات</numerusform>
    <numerusform>مجموعة واحدة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>%Ln مجموعات</numerusform>
    <numerusform>%Ln مجموعة</numerusform>
    <numerusform>%Ln مجموعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln interviews are in progress</source>
   <translation>
    <numerusform>لا مقابلات قيد التنفيذ</numerusform>
    <numerusform>مقابلة واحدة قيد التنفيذ</numerusform>
    <numerusform>مقابلتان قيد التنفيذ</numerusform>
    <numerusform>%Ln مقابلات قيد التنفيذ</numerusform>
    <numerusform>%Ln مقابلة قيد التنفيذ</numerusform>
    <numerusform>%Ln مقابلة قيد التنفيذ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%Ln أشخاص</numerusform>
    <numerusform>%Ln شخصا</numerusform>
    <numerusform>%Ln شخص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people have not answered</source>
   <translation>
    <numerusform>أجاب الجميع</numerusform>
    <numerusform>شخص واحد لم يجب</numerusform>
    <numerusform>شخصان لم يجيبا</numerusform>
    <numerusform>%Ln أشخاص لم يجيبوا</numerusform>
    <numerusform>%Ln شخصا لم يجيبوا</numerusform>
    <numerusform>%Ln شخص لم يجيبوا</numerusform>
   </translation>
  </message>
  <message>
   <source>A study made from a template brings its design with it.</source>
   <translation>الدراسة المنشأة من قالب تحمل تصميمها معها.</translation>
  </message>
  <message>
   <source>Add an instrument: the questions this study asks.</source>
   <translation>أضف أداة: الأسئلة التي تطرحها هذه الدراسة.</translation>
  </message>
  <message>
   <source>Add the people who take part.</source>
   <translation>أضف الأشخاص المشاركين.</translation>
  </message>
  <message>
   <source>Allocated</source>
   <translation>تم التوزيع</translation>
  </message>
  <message>
   <source>Answers by wave</source>
   <translation>الإجابات بحسب الجولة</translation>
  </message>
  <message>
   <source>Bring an XLSForm, or make the study from a template, which has its own.</source>
   <translation>أحضر ⁦XLSForm⁩، أو أنشئ الدراسة من قالب له أدواته.</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>تم الجمع</translation>
  </message>
  <message>
   <source>Data locked</source>
   <translation>البيانات مقفلة</translation>
  </message>
  <message>
   <source>Describe the design: arms, waves and what is asked at each.</source>
   <translation>صف التصميم: الأذرع والجولات وما يُسأل في كل منها.</translation>
  </message>
  <message>
   <source>Draw who is in which arm.</source>
   <translation>حدد بالقرعة من في أي ذراع.</translation>
  </message>
  <message>
   <source>Each goes on at the question where it was left.</source>
   <translation>تتابع كل منها من السؤال الذي تُركت عنده.</translation>
  </message>
  <message>
   <source>Everybody has answered at every wave.</source>
   <translation>أجاب الجميع في كل جولة.</translation>
  </message>
  <message>
   <source>Everybody has answered before and after. Read the change.</source>
   <translation>أجاب الجميع قبلا وبعدا. اقرأ التغير.</translation>
  </message>
  <message>
   <source>Go to Collect</source>
   <translation>الانتقال إلى الجمع</translation>
  </message>
  <message>
   <source>Go to Instruments</source>
   <translation>الانتقال إلى الأدوات</translation>
  </message>
  <message>
   <source>Go to People</source>
   <translation>الانتقال إلى الأشخاص</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>الانتقال إلى الخطة</translation>
  </message>
  <message>
   <source>Go to Results</source>
   <translation>الانتقال إلى النتائج</translation>
  </message>
  <message>
   <source>Life of the study</source>
   <translation>مراحل الدراسة</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>الخطوة التالية</translation>
  </message>
  <message>
   <source>Nobody is compared with anybody, so nothing has to be locked first.</source>
   <translation>لا مقارنة بين أحد وأحد، فلا شيء يلزم إقفاله أولا.</translation>
  </message>
  <message>
   <source>Only then may an allocation be revealed.</source>
   <translation>ولا يجوز كشف التوزيع إلا بعد ذلك.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>نظرة عامة</translation>
  </message>
  <message>
   <source>Paste a list of IDs; names are never needed to begin.</source>
   <translation>الصق قائمة معرّفات؛ لا حاجة إلى الأسماء للبدء.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>الخطة مقفلة</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>البروتوكول مقفل</translation>
  </message>
  <message>
   <source>Read the plan through and lock the protocol.</source>
   <translation>اقرأ الخطة كلها وأقفل البروتوكول.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Results open once the data are locked.</source>
   <translation>تُفتح النتائج بعد إقفال البيانات.</translation>
  </message>
  <message>
   <source>Sealed at once, with a commitment anybody can check.</source>
   <translation>يُختم فورا، بتعهد يمكن لأي أحد أن يتحقق منه.</translation>
  </message>
  <message>
   <source>The allocation is sealed. Reveal it when the programme begins.</source>
   <translation>التوزيع مختوم. اكشفه حين يبدأ البرنامج.</translation>
  </message>
  <message>
   <source>The analysis is exactly the one that was fixed before anybody saw an arm.</source>
   <translation>التحليل هو تماما ما ثبت قبل أن يرى أحد ذراعا.</translation>
  </message>
  <message>
   <source>The baseline is in: lock the analysis plan.</source>
   <translation>تم القياس الأولي: أقفل خطة التحليل.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>الصف</translation>
  </message>
  <message>
   <source>The data are locked. Run the plan and read what was found.</source>
   <translation>البيانات مقفلة. شغّل الخطة واقرأ ما وُجد.</translation>
  </message>
  <message>
   <source>Until then every interview is a TEST; after it, interviews count.</source>
   <translation>حتى ذلك الحين كل مقابلة اختبار؛ وبعده تُحسب المقابلات.</translation>
  </message>
  <message>
   <source>Until then nobody sees who is in which arm.</source>
   <translation>حتى ذلك الحين لا يرى أحد من في أي ذراع.</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>OwnEntries</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>My entries</source>
   <translation>قيودي</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A place, an action, an instrument, a group or a person</source>
   <translation>مكان أو أمر أو أداة أو مجموعة أو شخص</translation>
  </message>
  <message>
   <source>Find or do</source>
   <translation>بحث أو تنفيذ</translation>
  </message>
  <message>
   <source>What matches</source>
   <translation>ما يطابق</translation>
  </message>
 </context>
 <context>
  <name>Panes</name>
  <message>
   <source>Add a question or group</source>
   <translation>إضافة سؤال أو مجموعة</translation>
  </message>
  <message>
   <source>Add your first question. Press Q for choose-one, N for number, T for text. Or paste one question a line.</source>
   <translation>أضف سؤالك الأول. اضغط ⁦Q⁩ لاختيار واحد، و⁦N⁩ لعدد، و⁦T⁩ لنص. أو الصق سؤالا في كل سطر.</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <source>Below the chosen one. Ctrl+Enter adds one of the same type</source>
   <translation>أسفل المختار. ⁦Ctrl+Enter⁩ يضيف واحدا من النوع نفسه</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Group around the chosen one</source>
   <translation>مجموعة حول المختار</translation>
  </message>
  <message>
   <source>Group that is repeated</source>
   <translation>مجموعة تتكرر</translation>
  </message>
  <message>
   <source>Paste questions, one a line</source>
   <translation>لصق أسئلة، سؤال في كل سطر</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Question or preview</source>
   <translation>السؤال أو المعاينة</translation>
  </message>
  <message>
   <source>Take the chosen group away, keep its questions</source>
   <translation>إزالة المجموعة المختارة وإبقاء أسئلتها</translation>
  </message>
  <message>
   <source>Title, languages, scores</source>
   <translation>العنوان واللغات والدرجات</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Open the study</source>
   <translation>فتح الدراسة</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>فتح ⁨{}⁩</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Passphrase of {}</source>
   <translation>عبارة مرور ⁨{}⁩</translation>
  </message>
  <message>
   <source>This study has a passphrase</source>
   <translation>لهذه الدراسة عبارة مرور</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page {} of {}</source>
   <translation>الصفحة ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
  <message>
   <source>Pages of the document</source>
   <translation>صفحات الوثيقة</translation>
  </message>
 </context>
 <context>
  <name>PeopleDesk</name>
  <message numerus="yes">
   <source>Added %Ln groups</source>
   <translation>
    <numerusform>لم تُضف مجموعة</numerusform>
    <numerusform>أضيفت مجموعة واحدة</numerusform>
    <numerusform>أضيفت مجموعتان</numerusform>
    <numerusform>أضيفت ⁨%Ln⁩ مجموعات</numerusform>
    <numerusform>أضيفت ⁨%Ln⁩ مجموعة</numerusform>
    <numerusform>أضيفت ⁨%Ln⁩ مجموعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln people</source>
   <translation>
    <numerusform>لم يُضف أحد</numerusform>
    <numerusform>أضيف شخص واحد</numerusform>
    <numerusform>أضيف شخصان</numerusform>
    <numerusform>أضيف ⁨%Ln⁩ أشخاص</numerusform>
    <numerusform>أضيف ⁨%Ln⁩ شخصا</numerusform>
    <numerusform>أضيف ⁨%Ln⁩ شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Allocated and sealed.</source>
   <translation>تم التوزيع وخُتم.</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>تعهد</translation>
  </message>
  <message>
   <source>Commit to a secret?</source>
   <translation>هل يُتعهد بسر؟</translation>
  </message>
  <message>
   <source>Committed. Now throw the dice.</source>
   <translation>تم التعهد. ارم النرد الآن.</translation>
  </message>
  <message>
   <source>Everybody who opens this study can then see who is in which arm. This cannot be undone.</source>
   <translation>كل من يفتح هذه الدراسة يرى بعدها من في أي ذراع. ولا تراجع عن ذلك.</translation>
  </message>
  <message>
   <source>Give up the draw</source>
   <translation>إلغاء القرعة</translation>
  </message>
  <message>
   <source>Give up this draw?</source>
   <translation>هل تُلغى هذه القرعة؟</translation>
  </message>
  <message>
   <source>Given up, with your reason.</source>
   <translation>أُلغيت، مع السبب.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>It stays in the history with your reason, and the report prints both. Another draw can follow.</source>
   <translation>تبقى في سجل التغييرات مع السبب، ويذكرهما التقرير. ويمكن أن تتبعها قرعة أخرى.</translation>
  </message>
  <message>
   <source>Name of a witness who is not the keeper</source>
   <translation>اسم شاهد غير الأمين</translation>
  </message>
  <message>
   <source>People, method and a secret of 256 bits are then fixed. “{}” decides together with it; nothing is drawn before it is entered.</source>
   <translation>يثبت عندها الأشخاص والطريقة وسر من ⁦256⁩ بت. و«⁨{}⁩» يقرر معه؛ ولا تجرى القرعة قبل إدخاله.</translation>
  </message>
  <message>
   <source>Reading names</source>
   <translation>قراءة الأسماء</translation>
  </message>
  <message>
   <source>Reason: {}</source>
   <translation>السبب: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Reveal the allocation</source>
   <translation>كشف التوزيع</translation>
  </message>
  <message>
   <source>Reveal the allocation?</source>
   <translation>هل يُكشف التوزيع؟</translation>
  </message>
  <message>
   <source>The allocation is revealed.</source>
   <translation>كُشف التوزيع.</translation>
  </message>
  <message>
   <source>The keeper's lock is opened before a witness, whose name stays in the history and the report.</source>
   <translation>يُفتح قفل الأمين أمام شاهد، ويبقى اسمه في سجل التغييرات وفي التقرير.</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>السبب، في جملة واحدة</translation>
  </message>
 </context>
 <context>
  <name>PeopleModel</name>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>غادر</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name (hidden)</source>
   <translation>الاسم (مخفي)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الوضع</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>مشارك</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>مخفي</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>قيد التنفيذ</translation>
  </message>
  <message>
   <source>{} of {} finished</source>
   <translation>انتهى ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%Ln أشخاص</numerusform>
    <numerusform>%Ln شخصا</numerusform>
    <numerusform>%Ln شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>إضافة أشخاص</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Allocation</source>
   <translation>التوزيع</translation>
  </message>
  <message>
   <source>Find people</source>
   <translation>البحث عن أشخاص</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>إخفاء الأسماء</translation>
  </message>
  <message>
   <source>ID, name or group</source>
   <translation>المعرّف أو الاسم أو المجموعة</translation>
  </message>
  <message>
   <source>No names were entered in this study: people are known by their IDs alone.</source>
   <translation>لم تُدخل أسماء في هذه الدراسة: يُعرف الأشخاص بمعرّفاتهم وحدها.</translation>
  </message>
  <message>
   <source>No people yet</source>
   <translation>لا أشخاص بعد</translation>
  </message>
  <message>
   <source>Parts of this place</source>
   <translation>أقسام هذا المكان</translation>
  </message>
  <message>
   <source>Paste a list of IDs for the people you will meet.</source>
   <translation>الصق قائمة معرّفات الأشخاص الذين ستلقاهم.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>إظهار الأسماء</translation>
  </message>
  <message>
   <source>{:,} of {}</source>
   <translation>⁨{:,}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>PersonDesk</name>
  <message>
   <source>Corrected {}</source>
   <translation>صُحح ⁨{}⁩</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Group {} saved</source>
   <translation>حُفظت المجموعة ⁨{}⁩</translation>
  </message>
  <message numerus="yes">
   <source>Moved %Ln people</source>
   <translation>
    <numerusform>لم يُنقل أحد</numerusform>
    <numerusform>نُقل شخص واحد</numerusform>
    <numerusform>نُقل شخصان</numerusform>
    <numerusform>نُقل ⁨%Ln⁩ أشخاص</numerusform>
    <numerusform>نُقل ⁨%Ln⁩ شخصا</numerusform>
    <numerusform>نُقل ⁨%Ln⁩ شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>The name of {} is erased</source>
   <translation>مُحي اسم ⁨{}⁩</translation>
  </message>
  <message>
   <source>They are in this group already.</source>
   <translation>هم في هذه المجموعة من قبل.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{} has left</source>
   <translation>غادر ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>PersonSheet</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>إغلاق  ⁦Esc⁩</translation>
  </message>
  <message numerus="yes">
   <source>Counted as left and missing; %Ln responses are taken back.</source>
   <translation>
    <numerusform>يُعدّ مغادرا ومفقودا؛ ولا استجابات لإبطالها.</numerusform>
    <numerusform>يُعدّ مغادرا ومفقودا؛ وتُبطل استجابة واحدة.</numerusform>
    <numerusform>يُعدّ مغادرا ومفقودا؛ وتُبطل استجابتان.</numerusform>
    <numerusform>يُعدّ مغادرا ومفقودا؛ وتُبطل ⁨%Ln⁩ استجابات.</numerusform>
    <numerusform>يُعدّ مغادرا ومفقودا؛ وتُبطل ⁨%Ln⁩ استجابة.</numerusform>
    <numerusform>يُعدّ مغادرا ومفقودا؛ وتُبطل ⁨%Ln⁩ استجابة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted as left; the %Ln responses given stay in the analysis.</source>
   <translation>
    <numerusform>يُعدّ مغادرا؛ ولا استجابات له.</numerusform>
    <numerusform>يُعدّ مغادرا؛ وتبقى استجابة واحدة في التحليل.</numerusform>
    <numerusform>يُعدّ مغادرا؛ وتبقى استجابتان في التحليل.</numerusform>
    <numerusform>يُعدّ مغادرا؛ وتبقى ⁨%Ln⁩ استجابات في التحليل.</numerusform>
    <numerusform>يُعدّ مغادرا؛ وتبقى ⁨%Ln⁩ استجابة في التحليل.</numerusform>
    <numerusform>يُعدّ مغادرا؛ وتبقى ⁨%Ln⁩ استجابة في التحليل.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase name and contacts</source>
   <translation>محو الاسم ووسائل الاتصال</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Leaves the study</source>
   <translation>يغادر الدراسة</translation>
  </message>
  <message>
   <source>Left the study. No name is kept.</source>
   <translation>غادر الدراسة. لا يُحفظ اسم.</translation>
  </message>
  <message>
   <source>Left. Was enrolled on {}</source>
   <translation>غادر. كان تسجيله في ⁨{}⁩</translation>
  </message>
  <message>
   <source>Mark as left</source>
   <translation>تسجيله مغادرا</translation>
  </message>
  <message>
   <source>Name and contacts are still kept.</source>
   <translation>ما زال الاسم ووسائل الاتصال محفوظة.</translation>
  </message>
  <message>
   <source>No group</source>
   <translation>بلا مجموعة</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Stop asking, keep what was answered</source>
   <translation>التوقف عن السؤال، وإبقاء ما أجيب عنه</translation>
  </message>
  <message>
   <source>Stop, and do not use what was answered</source>
   <translation>التوقف، وعدم استعمال ما أجيب عنه</translation>
  </message>
  <message>
   <source>Takes part since {}</source>
   <translation>يشارك منذ ⁨{}⁩</translation>
  </message>
  <message>
   <source>The draw is made. Whoever moves is still analysed in the arm their group was drawn to.</source>
   <translation>أُجريت القرعة. ومن ينتقل يُحلَّل مع ذلك في الذراع التي وقعت لمجموعته.</translation>
  </message>
  <message>
   <source>The same, and erase name and contacts too</source>
   <translation>الأمر نفسه، مع محو الاسم ووسائل الاتصال</translation>
  </message>
  <message>
   <source>Type {} to erase the name for good</source>
   <translation>اكتب ⁨{}⁩ لمحو الاسم نهائيا</translation>
  </message>
  <message>
   <source>Why, in the person's own words if there are any</source>
   <translation>السبب، بكلمات الشخص نفسه إن وجدت</translation>
  </message>
  <message>
   <source>{} (the draw read it)</source>
   <translation>⁨{}⁩ (قرأته القرعة)</translation>
  </message>
  <message>
   <source>{}: {} of {} finished</source>
   <translation>⁨{}⁩: انتهى ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>PilotDesk</name>
  <message>
   <source>Reading the pilot</source>
   <translation>تُقرأ التجربة الأولية</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Undo: change of the pilot</source>
   <translation>تراجع: تغيير التجربة الأولية</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>كتابة ⁨{}⁩</translation>
  </message>
  <message>
   <source>note on the pilot</source>
   <translation>ملاحظة على التجربة الأولية</translation>
  </message>
 </context>
 <context>
  <name>PilotTab</name>
  <message>
   <source>A pilot in rounds tries the course and the trial on few people first. What decides whether to go on, to change something or to stop is fixed here beforehand.</source>
   <translation>التجربة الأولية تجرّب الدورة التدريبية والدراسة أولا على قلة من الناس. وهنا يحدد سلفا ما يقرر المتابعة أو التغيير أو الإيقاف.</translation>
  </message>
  <message>
   <source>Add the first criterion</source>
   <translation>إضافة المعيار الأول</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>رسم</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>رسم أو جدول</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>المعايير</translation>
  </message>
  <message>
   <source>No criteria yet</source>
   <translation>لا معايير بعد</translation>
  </message>
  <message>
   <source>Nobody is compared and no test is made: a pilot shows what can be done.</source>
   <translation>لا يُقارن أحد ولا يُجرى اختبار: التجربة الأولية تبين ما يمكن تنفيذه.</translation>
  </message>
  <message>
   <source>Reading where each criterion stands…</source>
   <translation>يُقرأ وضع كل معيار…</translation>
  </message>
  <message>
   <source>Rounds of the pilot</source>
   <translation>دورات التجربة الأولية</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>حفظ التقرير…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>عرض أعداد الرسم (⁦T⁩)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>The bands were fixed with the protocol.</source>
   <translation>حُددت النطاقات مع البروتوكول.</translation>
  </message>
  <message>
   <source>The protocol is not locked: the bands can still be changed.</source>
   <translation>البروتوكول غير مقفل: ما زال تغيير النطاقات ممكنا.</translation>
  </message>
  <message>
   <source>What changed between rounds</source>
   <translation>ما تغير بين الدورات</translation>
  </message>
  <message>
   <source>Where each criterion stands</source>
   <translation>وضع كل معيار</translation>
  </message>
 </context>
 <context>
  <name>PinEdit</name>
  <message>
   <source>PIN</source>
   <translation>رمز ⁦PIN⁩</translation>
  </message>
 </context>
 <context>
  <name>PlanDesk</name>
  <message>
   <source>Amendment {} is made.</source>
   <translation>تم التعديل ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>حُفظ</translation>
  </message>
  <message>
   <source>Lock the analysis plan?</source>
   <translation>هل تُقفل خطة التحليل؟</translation>
  </message>
  <message>
   <source>Lock the data</source>
   <translation>إقفال البيانات</translation>
  </message>
  <message>
   <source>Lock the data?</source>
   <translation>هل تُقفل البيانات؟</translation>
  </message>
  <message>
   <source>Lock the plan</source>
   <translation>إقفال الخطة</translation>
  </message>
  <message>
   <source>Lock the protocol</source>
   <translation>إقفال البروتوكول</translation>
  </message>
  <message>
   <source>Lock the protocol?</source>
   <translation>هل يُقفل البروتوكول؟</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>أُقفل.</translation>
  </message>
  <message>
   <source>Question, arms, units, outcomes, instruments and the differences that matter are then fixed. {}</source>
   <translation>يثبت عندها السؤال والأذرع والوحدات والنتائج المقيسة والأدوات والفروق المهمة. ⁨{}⁩</translation>
  </message>
  <message>
   <source>Strata, covariates and analyses are then fixed. Only now may an allocation be revealed.</source>
   <translation>تثبت عندها الطبقات والمتغيرات المرافقة والتحليلات. ولا يجوز كشف التوزيع إلا بعد ذلك.</translation>
  </message>
  <message>
   <source>The design is in place. Everything in it can be changed below.</source>
   <translation>التصميم في مكانه. ويمكن تغيير كل ما فيه أدناه.</translation>
  </message>
  <message>
   <source>The responses there are now are the ones the results are of. Results then open.</source>
   <translation>الاستجابات الموجودة الآن هي التي تُبنى عليها النتائج. ثم تُفتح النتائج.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: change of the design</source>
   <translation>تراجع: تغيير التصميم</translation>
  </message>
  <message>
   <source>Undo: change of the plan</source>
   <translation>تراجع: تغيير الخطة</translation>
  </message>
  <message>
   <source>Undo: change of words</source>
   <translation>تراجع: تغيير النص</translation>
  </message>
 </context>
 <context>
  <name>PlanFacts</name>
  <message>
   <source>fact for the report</source>
   <translation>معلومة للتقرير</translation>
  </message>
 </context>
 <context>
  <name>PlanPage</name>
  <message>
   <source>Analysis</source>
   <translation>التحليل</translation>
  </message>
  <message>
   <source>For the report</source>
   <translation>للتقرير</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>الإقفال والتغييرات</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>النتائج المقيسة</translation>
  </message>
  <message>
   <source>Parts of the plan</source>
   <translation>أقسام الخطة</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>التجربة الأولية</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>الخطة</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>السؤال والأذرع</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
 </context>
 <context>
  <name>PlanRun</name>
  <message>
   <source>Looking beside the plan</source>
   <translation>نظرة خارج الخطة</translation>
  </message>
  <message>
   <source>Running the plan</source>
   <translation>تشغيل الخطة</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>أُوقف. لم يتغير شيء.</translation>
  </message>
 </context>
 <context>
  <name>PlanSize</name>
  <message>
   <source>Reading what is known of the size</source>
   <translation>قراءة ما يُعرف عن الحجم</translation>
  </message>
  <message>
   <source>Simulating trials</source>
   <translation>محاكاة التجارب</translation>
  </message>
  <message>
   <source>Stopped. What was simulated stays.</source>
   <translation>أُوقف. ويبقى ما تمت محاكاته.</translation>
  </message>
 </context>
 <context>
  <name>PracticeCard</name>
  <message>
   <source>3  Rehearse</source>
   <translation>⁦3⁩  تمرين</translation>
  </message>
  <message>
   <source>Draw 1,000 times for practice</source>
   <translation>إجراء القرعة ⁦1000⁩ مرة للتمرين</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>تمرين</translation>
  </message>
  <message>
   <source>With a seed everybody can see. None of these is the draw; that they were made is written down.</source>
   <translation>ببذرة يراها الجميع. ليست أي منها القرعة نفسها؛ ويُسجَّل أنها أُجريت.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As it is asked</source>
   <translation>كما يُسأل</translation>
  </message>
  <message>
   <source>Language of the preview</source>
   <translation>لغة المعاينة</translation>
  </message>
 </context>
 <context>
  <name>PrintPanel</name>
  <message>
   <source>Another logo…</source>
   <translation>شعار آخر…</translation>
  </message>
  <message>
   <source>Arabic-Indic: ٠–٩</source>
   <translation>عربية هندية: ٠–٩</translation>
  </message>
  <message>
   <source>Choose a logo…</source>
   <translation>اختيار شعار…</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>الأرقام</translation>
  </message>
  <message>
   <source>Internal: counts below 5 shown</source>
   <translation>داخلي: تظهر الأعداد دون 5</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>لغة التقرير</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>بلا شعار</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <source>Otherwise counts below 5 are left out, with what would give them away.</source>
   <translation>وإلا تُحذف الأعداد دون 5 وما قد يكشفها.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>الورق</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>إعدادات الطباعة</translation>
  </message>
  <message>
   <source>Western: 0–9</source>
   <translation>غربية: ⁦0–9⁩</translation>
  </message>
 </context>
 <context>
  <name>Prints</name>
  <message>
   <source>Choose a logo</source>
   <translation>اختيار شعار</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>صور (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Stopped. The pages show the document as it was.</source>
   <translation>أُوقف. تعرض الصفحات الوثيقة كما كانت.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>كتابة التقرير</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message numerus="yes">
   <source>%Ln problems</source>
   <translation>
    <numerusform>لا مشكلات</numerusform>
    <numerusform>مشكلة واحدة</numerusform>
    <numerusform>مشكلتان</numerusform>
    <numerusform>%Ln مشكلات</numerusform>
    <numerusform>%Ln مشكلة</numerusform>
    <numerusform>%Ln مشكلة</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems found</source>
   <translation>لم توجد مشكلات</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>المشكلات</translation>
  </message>
 </context>
 <context>
  <name>ProgressPart</name>
  <message>
   <source>As of {}</source>
   <translation>حتى ⁨{}⁩</translation>
  </message>
  <message>
   <source>By collector</source>
   <translation>بحسب جامع البيانات</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>بحسب المجموعة</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>رسوم  ⁦T⁩</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>جامع البيانات</translation>
  </message>
  <message>
   <source>Don't know or refused</source>
   <translation>لا أعرف أو رفض</translation>
  </message>
  <message>
   <source>Edits after finishing</source>
   <translation>تعديلات بعد الإنهاء</translation>
  </message>
  <message>
   <source>Finished by day</source>
   <translation>المنتهية بحسب اليوم</translation>
  </message>
  <message>
   <source>For support, not for ranking: in the order of their names. All waves together.</source>
   <translation>للمساندة لا للترتيب: بحسب ترتيب الأسماء. كل الجولات معا.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>الأخير</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>جارٍ النظر…</translation>
  </message>
  <message>
   <source>Minutes (median)</source>
   <translation>الدقائق (الوسيط)</translation>
  </message>
  <message>
   <source>Nothing is finished at this wave yet</source>
   <translation>لم ينته شيء في هذه الجولة بعد</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>Reading the field work</source>
   <translation>قراءة العمل الميداني</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>الاستجابات</translation>
  </message>
  <message>
   <source>Show charts as tables</source>
   <translation>عرض الرسوم جداول</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>أُوقف. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>جدول  ⁦T⁩</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>تظهر هنا أول استجابة منتهية.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
 </context>
 <context>
  <name>PublishSheet</name>
  <message numerus="yes">
   <source>%Ln answers so far.</source>
   <translation>
    <numerusform>لا إجابات حتى الآن.</numerusform>
    <numerusform>إجابة واحدة حتى الآن.</numerusform>
    <numerusform>إجابتان حتى الآن.</numerusform>
    <numerusform>%Ln إجابات حتى الآن.</numerusform>
    <numerusform>%Ln إجابة حتى الآن.</numerusform>
    <numerusform>%Ln إجابة حتى الآن.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln points to look at stay in the list of problems.</source>
   <translation>
    <numerusform>لا نقاط للمراجعة في قائمة المشكلات.</numerusform>
    <numerusform>تبقى نقطة واحدة للمراجعة في قائمة المشكلات.</numerusform>
    <numerusform>تبقى نقطتان للمراجعة في قائمة المشكلات.</numerusform>
    <numerusform>تبقى ⁨%Ln⁩ نقاط للمراجعة في قائمة المشكلات.</numerusform>
    <numerusform>تبقى ⁨%Ln⁩ نقطة للمراجعة في قائمة المشكلات.</numerusform>
    <numerusform>تبقى ⁨%Ln⁩ نقطة للمراجعة في قائمة المشكلات.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>And %Ln more changes.</source>
   <translation>
    <numerusform>ولا تغييرات أخرى.</numerusform>
    <numerusform>وتغيير واحد آخر.</numerusform>
    <numerusform>وتغييران آخران.</numerusform>
    <numerusform>و⁨%Ln⁩ تغييرات أخرى.</numerusform>
    <numerusform>و⁨%Ln⁩ تغييرا آخر.</numerusform>
    <numerusform>و⁨%Ln⁩ تغيير آخر.</numerusform>
   </translation>
  </message>
  <message>
   <source>It can then be asked at a wave. Choose the wave in Plan.</source>
   <translation>يمكن أن تُسأل بعد ذلك في جولة. اختر الجولة في الخطة.</translation>
  </message>
  <message>
   <source>It cannot be filled in yet. Fix these first:</source>
   <translation>لا يمكن ملؤها بعد. أصلح هذه أولا:</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>إجراء التعديل</translation>
  </message>
  <message>
   <source>Nobody has answered it yet, so nothing changes for answers.</source>
   <translation>لم يجب عنها أحد بعد، فلا يتغير شيء في الإجابات.</translation>
  </message>
  <message>
   <source>Not yet  Esc</source>
   <translation>ليس بعد  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Nothing differs from version {}.</source>
   <translation>لا فرق عن الإصدار ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Publish version {}</source>
   <translation>نشر الإصدار ⁨{}⁩</translation>
  </message>
  <message>
   <source>Publish version {} of {}?</source>
   <translation>هل يُنشر الإصدار ⁨{}⁩ من ⁨{}⁩؟</translation>
  </message>
  <message>
   <source>The protocol is locked: this is amendment {}.</source>
   <translation>البروتوكول مقفل: هذا هو التعديل ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>اكتب اسمك للتوقيع</translation>
  </message>
  <message numerus="yes">
   <source>What changes for the %Ln responses there are:</source>
   <translation>
    <numerusform>لا استجابات، فلا يتغير فيها شيء:</numerusform>
    <numerusform>ما يتغير في الاستجابة الموجودة:</numerusform>
    <numerusform>ما يتغير في الاستجابتين الموجودتين:</numerusform>
    <numerusform>ما يتغير في ⁨%Ln⁩ استجابات موجودة:</numerusform>
    <numerusform>ما يتغير في ⁨%Ln⁩ استجابة موجودة:</numerusform>
    <numerusform>ما يتغير في ⁨%Ln⁩ استجابة موجودة:</numerusform>
   </translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>السبب (يذكره التقرير)</translation>
  </message>
  <message>
   <source>{}, version {}</source>
   <translation>⁨{}⁩، الإصدار ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>PutAway</name>
  <message>
   <source>Put away after {} minutes without a key. Nothing is lost; open it with its passphrase.</source>
   <translation>أُبعدت بعد مرور ⁨{}⁩ من الدقائق بلا ضغط مفتاح. لم يضع شيء؛ افتحها بعبارة مرورها.</translation>
  </message>
 </context>
 <context>
  <name>QueriesPart</name>
  <message numerus="yes">
   <source>%Ln queries wait for a decision. Enter opens one.</source>
   <translation>
    <numerusform>لا استفسار ينتظر قرارا.</numerusform>
    <numerusform>استفسار واحد ينتظر قرارا. ⁦Enter⁩ يفتحه.</numerusform>
    <numerusform>استفساران ينتظران قرارا. ⁦Enter⁩ يفتح أحدهما.</numerusform>
    <numerusform>%Ln استفسارات تنتظر قرارا. ⁦Enter⁩ يفتح واحدا.</numerusform>
    <numerusform>%Ln استفسارا ينتظر قرارا. ⁦Enter⁩ يفتح واحدا.</numerusform>
    <numerusform>%Ln استفسار ينتظر قرارا. ⁦Enter⁩ يفتح واحدا.</numerusform>
   </translation>
  </message>
  <message>
   <source>About</source>
   <translation>عن</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Asked {}: {}</source>
   <translation>سُئل ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Decided.</source>
   <translation>تقرر.</translation>
  </message>
  <message numerus="yes">
   <source>Decided. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>تقرر. لا أسئلة جديدة.</numerusform>
    <numerusform>تقرر. صار سؤال واحد منطبقا وليس له إجابة.</numerusform>
    <numerusform>تقرر. صار سؤالان منطبقين وليس لهما إجابة.</numerusform>
    <numerusform>تقرر. صارت ⁨%Ln⁩ أسئلة منطبقة وليس لها إجابة.</numerusform>
    <numerusform>تقرر. صار ⁨%Ln⁩ سؤالا منطبقا وليس لها إجابة.</numerusform>
    <numerusform>تقرر. صار ⁨%Ln⁩ سؤال منطبقا وليس لها إجابة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Every query is settled. Enter shows how.</source>
   <translation>سُوّيت كل الاستفسارات. ⁦Enter⁩ يبيّن كيف.</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>الأداة</translation>
  </message>
  <message>
   <source>No query</source>
   <translation>لا استفسار</translation>
  </message>
  <message>
   <source>Noted, and copied so that you can send it to {}.</source>
   <translation>سُجّل، ونُسخ كي ترسله إلى ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>جارٍ الفتح</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Person added twice, with other facts</source>
   <translation>أضيف شخص مرتين، بمعلومات أخرى</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>الاستفسارات</translation>
  </message>
  <message>
   <source>Second entry differs</source>
   <translation>الإدخال الثاني مختلف</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>أُبطل.</translation>
  </message>
  <message>
   <source>Taken back. The query is open.</source>
   <translation>أُبطل. الاستفسار مفتوح.</translation>
  </message>
  <message>
   <source>The person stays as first added. Correct group and facts under People.</source>
   <translation>يبقى الشخص كما أضيف أولا. صحح المجموعة والمعلومات في الأشخاص.</translation>
  </message>
  <message>
   <source>This is about no single answer. Keep what there is, with the reason, or ask.</source>
   <translation>هذا لا يخص إجابة بعينها. أبق الموجود مع السبب، أو اسأل.</translation>
  </message>
  <message>
   <source>This is about the whole response. Single answers are put right under Data.</source>
   <translation>هذا يخص الاستجابة كلها. تُصحح الإجابات المفردة في البيانات.</translation>
  </message>
  <message>
   <source>Two laptops differ</source>
   <translation>حاسوبان مختلفان</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>تم التراجع عنها فورا.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>What differs on receiving a file, and what a check finds and you ask about, waits here.</source>
   <translation>ما يختلف عند استلام ملف، وما يجده فحص وتسأل عنه، ينتظر هنا.</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>غُيّر</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>أُبقي</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>response left out</source>
   <translation>استُبعدت الاستجابة</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>سُوّي</translation>
  </message>
  <message>
   <source>the collector</source>
   <translation>جامع البيانات</translation>
  </message>
  <message>
   <source>waits for {}</source>
   <translation>ينتظر ⁨{}⁩</translation>
  </message>
  <message>
   <source>{}, by {}</source>
   <translation>⁨{}⁩، بيد ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>QuestionCard</name>
  <message>
   <source>Choose all that apply.</source>
   <translation>اختر كل ما ينطبق.</translation>
  </message>
 </context>
 <context>
  <name>QuestionForm</name>
  <message>
   <source>Add a check</source>
   <translation>إضافة فحص</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>إضافة شرط</translation>
  </message>
  <message>
   <source>Add an answer</source>
   <translation>إضافة إجابة</translation>
  </message>
  <message numerus="yes">
   <source>Also used by %Ln questions</source>
   <translation>
    <numerusform>لا يستعملها سؤال آخر</numerusform>
    <numerusform>يستعملها أيضا سؤال واحد</numerusform>
    <numerusform>يستعملها أيضا سؤالان</numerusform>
    <numerusform>تستعملها أيضا ⁨%Ln⁩ أسئلة</numerusform>
    <numerusform>يستعملها أيضا ⁨%Ln⁩ سؤالا</numerusform>
    <numerusform>يستعملها أيضا ⁨%Ln⁩ سؤال</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Copy these answers for this question alone</source>
   <translation>نسخ هذه الإجابات لهذا السؤال وحده</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>تلميح</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>كم مرة</translation>
  </message>
  <message>
   <source>If it fails, say</source>
   <translation>إن لم يصح، يقال</translation>
  </message>
  <message>
   <source>If {}</source>
   <translation>إذا ⁨{}⁩</translation>
  </message>
  <message>
   <source>List of answers</source>
   <translation>قائمة الإجابات</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name, for exports</source>
   <translation>الاسم في التصدير</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>None: not a test question</source>
   <translation>لا شيء: ليس سؤال اختبار</translation>
  </message>
  <message>
   <source>Or paste several, one a line.</source>
   <translation>أو الصق عدة إجابات، واحدة في كل سطر.</translation>
  </message>
  <message>
   <source>Own list</source>
   <translation>قائمة خاصة</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>إلزامي</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>الإجابة الصحيحة</translation>
  </message>
  <message>
   <source>Said when the check fails</source>
   <translation>ما يقال إن لم يصح الفحص</translation>
  </message>
  <message>
   <source>Show if</source>
   <translation>يظهر إذا</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>Yes, and offer Don't know and Refused</source>
   <translation>نعم، مع عرض «لا أعرف» و«رفض»</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>calculation</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>التلميح</translation>
  </message>
  <message>
   <source>how often</source>
   <translation>كم مرة</translation>
  </message>
  <message>
   <source>message</source>
   <translation>الرسالة</translation>
  </message>
  <message>
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>own list</source>
   <translation>قائمة خاصة</translation>
  </message>
  <message>
   <source>required</source>
   <translation>إلزامي</translation>
  </message>
  <message>
   <source>right answer</source>
   <translation>الإجابة الصحيحة</translation>
  </message>
  <message>
   <source>show if</source>
   <translation>يظهر إذا</translation>
  </message>
  <message>
   <source>text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>type</source>
   <translation>النوع</translation>
  </message>
 </context>
 <context>
  <name>QuestionTab</name>
  <message>
   <source>A draw is sealed. Give it up first, under People.</source>
   <translation>توجد قرعة مختومة. ألغها أولا، في الأشخاص.</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>تعديل التصميم…</translation>
  </message>
  <message>
   <source>Among whom</source>
   <translation>من تشملهم</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>الأذرع</translation>
  </message>
  <message>
   <source>Arms, method and waves are locked with the protocol.</source>
   <translation>الأذرع والطريقة والجولات مقفلة مع البروتوكول.</translation>
  </message>
  <message>
   <source>Drop the changes</source>
   <translation>ترك التغييرات</translation>
  </message>
  <message>
   <source>Help me choose a design</source>
   <translation>المساعدة على اختيار تصميم</translation>
  </message>
  <message>
   <source>Kept when you leave the field.</source>
   <translation>يُحفظ حين تغادر الحقل.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>رموز الربط</translation>
  </message>
  <message>
   <source>Make the amendment…</source>
   <translation>إجراء التعديل…</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <source>The protocol is locked, and this with it. Changing it takes an amendment.</source>
   <translation>البروتوكول مقفل، وهذا معه. وتغييره يحتاج إلى تعديل.</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>السؤال، في جملة واحدة</translation>
  </message>
  <message>
   <source>Waves</source>
   <translation>الجولات</translation>
  </message>
  <message>
   <source>What you change in arms, method and waves is gathered and made as one amendment, with its reason.</source>
   <translation>ما تغيره في الأذرع والطريقة والجولات يُجمع ويُجرى تعديلا واحدا مع سببه.</translation>
  </message>
  <message>
   <source>Words for units</source>
   <translation>أسماء الوحدات</translation>
  </message>
 </context>
 <context>
  <name>ReceivingSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(فارغ)</translation>
  </message>
  <message>
   <source>1 Here</source>
   <translation>⁦1⁩ هنا</translation>
  </message>
  <message>
   <source>1 keep the answer here · 2 take the one in the file · 3 leave it as a query. Down goes on.</source>
   <translation>⁦1⁩ إبقاء الإجابة هنا · ⁦2⁩ أخذ التي في الملف · ⁦3⁩ تركها استفسارا. السهم إلى الأسفل يتابع.</translation>
  </message>
  <message>
   <source>2 In the file</source>
   <translation>⁦2⁩ في الملف</translation>
  </message>
  <message>
   <source>Already here, same {:,}</source>
   <translation>موجودة هنا ومتطابقة ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Differ {:,}</source>
   <translation>مختلفة ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>الفروق</translation>
  </message>
  <message>
   <source>New people {:,}</source>
   <translation>أشخاص جدد ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>New responses {:,}</source>
   <translation>استجابات جديدة ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Receive nothing</source>
   <translation>عدم استلام شيء</translation>
  </message>
  <message>
   <source>Receive {:,}</source>
   <translation>استلام ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Receive {:,}, leave {:,} as queries</source>
   <translation>استلام ⁨{:,}⁩، وترك ⁨{:,}⁩ استفسارات</translation>
  </message>
  <message>
   <source>Receiving {}</source>
   <translation>استلام ⁨{}⁩</translation>
  </message>
  <message>
   <source>Unfinished there {:,}</source>
   <translation>غير منتهية هناك ⁨{:,}⁩</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>الجولة</translation>
  </message>
  <message>
   <source>keep here</source>
   <translation>إبقاء هنا</translation>
  </message>
  <message>
   <source>query</source>
   <translation>استفسار</translation>
  </message>
  <message>
   <source>take file</source>
   <translation>أخذ الملف</translation>
  </message>
 </context>
 <context>
  <name>RecentRow</name>
  <message>
   <source>Not found. It was in {}</source>
   <translation>لم يوجد. كان في ⁨{}⁩</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>فتح ⁨{}⁩</translation>
  </message>
  <message>
   <source>Take off this list; the file stays</source>
   <translation>الإخراج من هذه القائمة؛ ويبقى الملف</translation>
  </message>
  <message>
   <source>Take {} off this list</source>
   <translation>إخراج ⁨{}⁩ من هذه القائمة</translation>
  </message>
 </context>
 <context>
  <name>RehearsePanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>العودة إلى التحليل</translation>
  </message>
  <message>
   <source>Made-up answers from the people of this study, arms drawn by its own method, people lost, and the plan run on it all, many times. It shows how often a real difference would be found. Nothing is written into the study.</source>
   <translation>إجابات مختلقة من أشخاص هذه الدراسة، وأذرع بطريقة قرعتها، وأشخاص يُفقدون، وتشغيل الخطة على ذلك كله، مرات كثيرة. يبين ذلك كم مرة يُكشف فرق حقيقي. ولا يُكتب شيء في الدراسة.</translation>
  </message>
  <message>
   <source>Number of rehearsals</source>
   <translation>عدد التمارين</translation>
  </message>
  <message>
   <source>Rehearsals</source>
   <translation>التمارين</translation>
  </message>
  <message>
   <source>Rehearse</source>
   <translation>تمرين</translation>
  </message>
  <message>
   <source>Rehearse the whole trial</source>
   <translation>التمرين على التجربة كلها</translation>
  </message>
  <message>
   <source>Rehearsing the trial</source>
   <translation>التمرين على التجربة</translation>
  </message>
  <message>
   <source>Save the dry-run report…</source>
   <translation>حفظ تقرير التمرين…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>What to expect of this design</source>
   <translation>ما يُنتظر من هذا التصميم</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>⁨{}⁩: ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Reopening</name>
  <message>
   <source> since {}</source>
   <translation> منذ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Copying {}</source>
   <translation>نسخ ⁨{}⁩</translation>
  </message>
  <message>
   <source>If {} still works on it, what is written in one of the two places is lost. To unlock it, type the name of the computer: {}</source>
   <translation>إذا كان ⁨{}⁩ ما زال يعمل فيها، ضاع ما يُكتب في أحد المكانين. لفك القفل اكتب اسم الحاسوب: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Is it open nowhere?</source>
   <translation>هل هي غير مفتوحة في أي مكان؟</translation>
  </message>
  <message>
   <source>It is not open anywhere: unlock</source>
   <translation>ليست مفتوحة في أي مكان: فك القفل</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>إبقاؤها هنا</translation>
  </message>
  <message>
   <source>Move to this computer…</source>
   <translation>النقل إلى هذا الحاسوب…</translation>
  </message>
  <message>
   <source>Name of the computer</source>
   <translation>اسم الحاسوب</translation>
  </message>
  <message>
   <source>Open to read</source>
   <translation>فتح للقراءة</translation>
  </message>
  <message>
   <source>Pilotage closed unexpectedly. Everything up to {} is here.</source>
   <translation>أُغلق ⁦Pilotage⁩ على غير انتظار. كل شيء حتى ⁨{}⁩ موجود.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>شخص ما</translation>
  </message>
  <message>
   <source>This study is open to read. Nothing can be changed here.</source>
   <translation>هذه الدراسة مفتوحة للقراءة. لا يمكن تغيير شيء هنا.</translation>
  </message>
  <message>
   <source>This study is {}. Open it on one computer at a time. Pilotage keeps its own backups here.</source>
   <translation>هذه الدراسة ⁨{}⁩. افتحها على حاسوب واحد في كل مرة. يحفظ ⁦Pilotage⁩ نسخه الاحتياطية هنا.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Unlock the study</source>
   <translation>فك قفل الدراسة</translation>
  </message>
  <message>
   <source>another computer</source>
   <translation>حاسوب آخر</translation>
  </message>
  <message>
   <source>in a {} folder</source>
   <translation>في مجلد ⁨{}⁩</translation>
  </message>
  <message>
   <source>on a network</source>
   <translation>على شبكة</translation>
  </message>
  <message>
   <source>{} has {} open on {}{}. You can look, but not change anything.</source>
   <translation>لدى ⁨{}⁩ الدراسة ⁨{}⁩ مفتوحة على ⁦{}{}⁩. يمكنك النظر، لا تغيير شيء.</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>لا صفحات</numerusform>
    <numerusform>صفحة واحدة</numerusform>
    <numerusform>صفحتان</numerusform>
    <numerusform>%Ln صفحات</numerusform>
    <numerusform>%Ln صفحة</numerusform>
    <numerusform>%Ln صفحة</numerusform>
   </translation>
  </message>
  <message>
   <source>Always printed</source>
   <translation>يُطبع دائمًا</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>One sentence of your own for page 1; Enter prints it</source>
   <translation>جملة واحدة من عندك للصفحة ⁦1⁩؛ ⁦Enter⁩ يطبعها</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>إعدادات الطباعة</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>حفظ ⁦PDF⁩…</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>الأقسام</translation>
  </message>
  <message>
   <source>Sections of the technical report</source>
   <translation>أقسام التقرير الفني</translation>
  </message>
  <message>
   <source>Summary in one page</source>
   <translation>ملخص في صفحة واحدة</translation>
  </message>
  <message>
   <source>Technical report</source>
   <translation>التقرير الفني</translation>
  </message>
  <message>
   <source>What is left out is named under Methods.</source>
   <translation>يُذكر ما حُذف في قسم الطرق.</translation>
  </message>
  <message>
   <source>Your own sentence</source>
   <translation>جملتك الخاصة</translation>
  </message>
  <message>
   <source>Your own sentence, printed on page 1</source>
   <translation>جملتك الخاصة، تُطبع في الصفحة ⁦1⁩</translation>
  </message>
  <message>
   <source>{} (rehearsal)</source>
   <translation>{} (تمرين)</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>لا أسئلة</numerusform>
    <numerusform>سؤال واحد</numerusform>
    <numerusform>سؤالان</numerusform>
    <numerusform>%Ln أسئلة</numerusform>
    <numerusform>%Ln سؤالا</numerusform>
    <numerusform>%Ln سؤال</numerusform>
   </translation>
  </message>
  <message>
   <source>Add to the study</source>
   <translation>إضافة إلى الدراسة</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>العودة إلى القائمة  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Check again  F5</source>
   <translation>فحص ثانية  ⁦F5⁩</translation>
  </message>
  <message>
   <source>Copy the list</source>
   <translation>نسخ القائمة</translation>
  </message>
  <message>
   <source>Keep it under the short name</source>
   <translation>إبقاؤها بالاسم القصير</translation>
  </message>
  <message>
   <source>Languages: {}</source>
   <translation>اللغات: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Must be fixed</source>
   <translation>يجب إصلاحه</translation>
  </message>
  <message>
   <source>Nothing can be asked until the points below are fixed.</source>
   <translation>لا يمكن سؤال شيء قبل إصلاح النقاط أدناه.</translation>
  </message>
  <message>
   <source>Nothing must be fixed.</source>
   <translation>لا شيء يجب إصلاحه.</translation>
  </message>
  <message>
   <source>Nothing works differently here.</source>
   <translation>لا شيء يعمل هنا بشكل آخر.</translation>
  </message>
  <message>
   <source>Scores: {}</source>
   <translation>الدرجات: ⁨{}⁩</translation>
  </message>
  <message>
   <source>The file was changed. Check it again with F5.</source>
   <translation>تغيّر الملف. افحصه ثانية بـ⁦F5⁩.</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>يعمل</translation>
  </message>
  <message>
   <source>Works differently</source>
   <translation>يعمل بشكل آخر</translation>
  </message>
  <message>
   <source>{} · would be version {}</source>
   <translation>⁨{}⁩ · تصير الإصدار ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>ResultsDesk</name>
  <message>
   <source>You chose to stay blinded in this study, on this computer.</source>
   <translation>اخترت البقاء تحت التعمية في هذه الدراسة، على هذا الحاسوب.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPage</name>
  <message>
   <source>Analysis</source>
   <translation>التحليل</translation>
  </message>
  <message>
   <source>Documents…</source>
   <translation>وثائق…</translation>
  </message>
  <message>
   <source>Drawn anew to try the plan on the answers there are. These are no results.</source>
   <translation>قرعة جديدة للتمرين على الخطة بالإجابات الموجودة. ليست هذه نتائج.</translation>
  </message>
  <message>
   <source>Nothing has to be locked here: nobody is compared with anybody</source>
   <translation>لا شيء يلزم إقفاله هنا: لا مقارنة بين أحد وأحد</translation>
  </message>
  <message>
   <source>People, answers and losses are simulated. These are no results.</source>
   <translation>الأشخاص والإجابات والفقد محاكاة. ليست هذه نتائج.</translation>
  </message>
  <message>
   <source>Protocol, certificate and other documents that need no result</source>
   <translation>البروتوكول والشهادة ووثائق أخرى لا تحتاج إلى نتائج</translation>
  </message>
  <message>
   <source>REHEARSAL: arms are shuffled</source>
   <translation>تمرين: الأذرع مخلوطة</translation>
  </message>
  <message>
   <source>REHEARSAL: made-up answers</source>
   <translation>تمرين: إجابات مختلقة</translation>
  </message>
  <message>
   <source>Rehearse the whole trial…</source>
   <translation>التمرين على التجربة كلها…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Results are not open yet</source>
   <translation>لم تُفتح النتائج بعد</translation>
  </message>
  <message>
   <source>Results are not open yet; the plan can be rehearsed</source>
   <translation>لم تُفتح النتائج بعد؛ يمكن التمرين على الخطة</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>تشغيل ثانية</translation>
  </message>
  <message>
   <source>Run on shuffled arms</source>
   <translation>تشغيل على أذرع مخلوطة</translation>
  </message>
  <message>
   <source>Run the plan</source>
   <translation>تشغيل الخطة</translation>
  </message>
  <message>
   <source>Run the plan (F5)</source>
   <translation>تشغيل الخطة (⁦F5⁩)</translation>
  </message>
  <message>
   <source>Run the plan to see what was found. It reads a copy, so work can go on meanwhile.</source>
   <translation>شغّل الخطة لترى ما وُجد. تقرأ نسخة، فيمكن متابعة العمل أثناء ذلك.</translation>
  </message>
  <message>
   <source>Run the plan whenever you like; it reads the answers that are finished.</source>
   <translation>شغّل الخطة متى شئت؛ فهي تقرأ الإجابات المنتهية.</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>جارٍ التشغيل…</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>حفظ ⁦PDF⁩…</translation>
  </message>
  <message>
   <source>Save the rehearsal PDF…</source>
   <translation>حفظ ⁦PDF⁩ التمرين…</translation>
  </message>
  <message>
   <source>The data are locked and the plan is ready</source>
   <translation>البيانات مقفلة والخطة جاهزة</translation>
  </message>
  <message>
   <source>{} Until then the plan runs on arms drawn anew, so that everything can be tried and nobody learns who is in which arm.</source>
   <translation>⁨{}⁩ حتى ذلك الحين تعمل الخطة على أذرع تحددها قرعة جديدة، فيمكن تجربة كل شيء ولا يعرف أحد من في أي ذراع.</translation>
  </message>
 </context>
 <context>
  <name>RoundsCard</name>
  <message>
   <source>A person belongs to a round by the column “round” of the list of people: 1, 2, 3.</source>
   <translation>ينتمي الشخص إلى دورة بحسب العمود «⁦round⁩» في قائمة الأشخاص: ⁦1⁩ و⁦2⁩ و⁦3⁩.</translation>
  </message>
  <message>
   <source>Add a round</source>
   <translation>إضافة دورة</translation>
  </message>
  <message>
   <source>Decide on {}</source>
   <translation>القرار في ⁨{}⁩</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>قرار…</translation>
  </message>
  <message>
   <source>Name of round {}</source>
   <translation>اسم الدورة ⁨{}⁩</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>المقترح</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>الدورة</translation>
  </message>
  <message>
   <source>Round {}</source>
   <translation>الدورة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>دُوّن.</translation>
  </message>
  <message>
   <source>{} · {}, {}</source>
   <translation>⁨{}⁩ · ⁨{}⁩، ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>RowForm</name>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>البند</translation>
  </message>
  <message>
   <source>Items of this person</source>
   <translation>بنود هذا الشخص</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>{} · {} of {}</source>
   <translation>⁨{}⁩ · ⁨{}⁩ من ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>RowsCard</name>
  <message>
   <source>Move down  Alt+Down</source>
   <translation>نقل إلى أسفل  ⁦Alt+Down⁩</translation>
  </message>
  <message>
   <source>Move up  Alt+Up</source>
   <translation>نقل إلى أعلى  ⁦Alt+Up⁩</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
 </context>
 <context>
  <name>RuleEdit</name>
  <message>
   <source>All of these</source>
   <translation>كل هذه</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>أي من هذه</translation>
  </message>
  <message>
   <source>This rule says more than rows can; it is shown as text.</source>
   <translation>تقول هذه القاعدة أكثر مما تسعه الأسطر؛ وهي معروضة نصا.</translation>
  </message>
  <message>
   <source>Write the rule as text  Ctrl+/</source>
   <translation>كتابة القاعدة نصا  ⁦Ctrl+/⁩</translation>
  </message>
  <message>
   <source>{} as text</source>
   <translation>⁨{}⁩ نصا</translation>
  </message>
  <message>
   <source>{}: how the conditions are joined</source>
   <translation>⁨{}⁩: كيف تُربط الشروط</translation>
  </message>
 </context>
 <context>
  <name>SavedDocuments</name>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>كتابة ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Picture (*.png);;PDF (*.pdf)</source>
   <translation>صورة (*.png);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Save the chart</source>
   <translation>حفظ الرسم</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>أُوقف. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>كتابة ⁨{}⁩</translation>
  </message>
  <message>
   <source>{} could not be written. Close it in other programs, or choose another name or folder.</source>
   <translation>تعذرت كتابة ⁨{}⁩. أغلقه في البرامج الأخرى، أو اختر اسما أو مجلدا آخر.</translation>
  </message>
 </context>
 <context>
  <name>SecondPart</name>
  <message>
   <source>No second entry waits</source>
   <translation>لا إدخال ثان ينتظر</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>الإدخال الثاني</translation>
  </message>
  <message>
   <source>Settled.</source>
   <translation>سُوّي.</translation>
  </message>
  <message>
   <source>Typical slip: {}.</source>
   <translation>الهفوة المعتادة: ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Under Collect, Finished, press S to key a form a second time. What differs then stands here.</source>
   <translation>في الجمع، تحت «منتهٍ»، اضغط ⁦S⁩ لإدخال استمارة مرة ثانية. وما يختلف بعدها يظهر هنا.</translation>
  </message>
  <message>
   <source>no pattern</source>
   <translation>بلا نمط</translation>
  </message>
  <message>
   <source>one entry blank</source>
   <translation>أحد الإدخالين فارغ</translation>
  </message>
  <message>
   <source>one sign wrong</source>
   <translation>علامة واحدة خاطئة</translation>
  </message>
  <message>
   <source>swapped signs</source>
   <translation>علامتان متبادلتان</translation>
  </message>
  <message>
   <source>{:,} forms keyed twice: {:.0f} errors in 1,000 answers (between {:.0f} and {:.0f}).</source>
   <translation>⁨{:,}⁩ من الاستمارات أُدخلت مرتين: ⁨{:.0f}⁩ خطأ في كل ⁦1000⁩ إجابة (بين ⁨{:.0f}⁩ و⁨{:.0f}⁩).</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>This is no possible answer here. Look at the choices and type again.</source>
   <translation>هذه ليست إجابة ممكنة هنا. انظر إلى الخيارات واكتب ثانية.</translation>
  </message>
 </context>
 <context>
  <name>SendingPart</name>
  <message>
   <source>Back</source>
   <translation>العودة</translation>
  </message>
  <message>
   <source>Bring in again</source>
   <translation>إدخاله ثانية</translation>
  </message>
  <message>
   <source>Bring them in again</source>
   <translation>إدخالها ثانية</translation>
  </message>
  <message>
   <source>Brought in again.</source>
   <translation>أُدخلت ثانية.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>بيد</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>عاد</translation>
  </message>
  <message>
   <source>Collector files</source>
   <translation>ملفات جامعي البيانات</translation>
  </message>
  <message>
   <source>Collector files (*.pilot)</source>
   <translation>ملفات جامعي البيانات (*.pilot)</translation>
  </message>
  <message>
   <source>Differed</source>
   <translation>مختلف</translation>
  </message>
  <message>
   <source>For</source>
   <translation>لمن</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>الانتقال إلى الخطة</translation>
  </message>
  <message>
   <source>Lock the protocol first, under Plan. What a collector records before it is only a TEST.</source>
   <translation>أقفل البروتوكول أولا، في الخطة. ما يسجله جامع البيانات قبل ذلك اختبار فقط.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>جارٍ النظر</translation>
  </message>
  <message>
   <source>New collector file…</source>
   <translation>ملف جديد لجامع بيانات…</translation>
  </message>
  <message>
   <source>New people</source>
   <translation>أشخاص جدد</translation>
  </message>
  <message>
   <source>Nothing new in this file.</source>
   <translation>لا جديد في هذا الملف.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Receive a return file</source>
   <translation>استلام ملف إرجاع</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>استُلم</translation>
  </message>
  <message>
   <source>Received.</source>
   <translation>استُلم.</translation>
  </message>
  <message>
   <source>Receive…</source>
   <translation>استلام…</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>الاستجابات</translation>
  </message>
  <message>
   <source>Return files</source>
   <translation>ملفات الإرجاع</translation>
  </message>
  <message>
   <source>Return files (*.pilotback *.pilot)</source>
   <translation>ملفات الإرجاع (*.pilotback *.pilot)</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>متطابق</translation>
  </message>
  <message>
   <source>Save the collector file</source>
   <translation>حفظ ملف جامع البيانات</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>الإرسال والاستلام</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>إبطال…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>إبطاله</translation>
  </message>
  <message>
   <source>Take this return back?</source>
   <translation>هل يُبطل هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>أُبطل.</translation>
  </message>
  <message>
   <source>Went out</source>
   <translation>خرج</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>السبب، في جملة واحدة</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>كتابة الملف</translation>
  </message>
  <message>
   <source>Written: {}. Give the passphrase by another way.</source>
   <translation>كُتب: ⁨{}⁩. أعط عبارة المرور بطريق آخر.</translation>
  </message>
  <message>
   <source>all</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>in the study</source>
   <translation>في الدراسة</translation>
  </message>
  <message>
   <source>still out</source>
   <translation>لم يعد بعد</translation>
  </message>
  <message>
   <source>taken back: {}</source>
   <translation>أُبطل: ⁨{}⁩</translation>
  </message>
  <message>
   <source>{:,} responses in this file were taken back on {}: {}</source>
   <translation>⁨{:,}⁩ من الاستجابات في هذا الملف أُبطلت في ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>{:,} responses leave every list and count. They and your reason stay in the history, and they can be brought in again.</source>
   <translation>تخرج ⁨{:,}⁩ من الاستجابات من كل قائمة وعدد. وتبقى مع السبب في سجل التغييرات، ويمكن إدخالها ثانية.</translation>
  </message>
 </context>
 <context>
  <name>SentenceEdit</name>
  <message>
   <source>{}: {}, change</source>
   <translation>⁨{}⁩: ⁨{}⁩، تغيير</translation>
  </message>
 </context>
 <context>
  <name>SentencesTab</name>
  <message>
   <source>A difference of {} matters.</source>
   <translation>الفرق المهم ⁨{}⁩.</translation>
  </message>
  <message>
   <source>Adjusted for {covariates}, {adjust}. People without a response: {missing}.</source>
   <translation>مع ضبط {covariates}، {adjust}. الأشخاص بلا استجابة: {missing}.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>القياس الأولي</translation>
  </message>
  <message>
   <source>Compare “{outcome}” at “{wave}” between “{treated}” and “{control}”, everyone analysed as allocated, adjusted for {baseline} and {covariates}.</source>
   <translation>مقارنة «{outcome}» في «{wave}» بين «{treated}» و«{control}»، ويُحلَّل كل شخص كما وُزّع، مع ضبط {baseline} و{covariates}.</translation>
  </message>
  <message>
   <source>Comparison time</source>
   <translation>وقت المقارنة</translation>
  </message>
  <message>
   <source>Covariates</source>
   <translation>المتغيرات المرافقة</translation>
  </message>
  <message>
   <source>Covariates of every outcome</source>
   <translation>المتغيرات المرافقة لكل النتائج المقيسة</translation>
  </message>
  <message>
   <source>Describe “{outcome}” at “{wave}”; there is no arm to compare with.</source>
   <translation>وصف «{outcome}» في «{wave}»؛ لا ذراع للمقارنة بها.</translation>
  </message>
  <message>
   <source>Every outcome</source>
   <translation>كل النتائج المقيسة</translation>
  </message>
  <message>
   <source>How to adjust</source>
   <translation>كيفية الضبط</translation>
  </message>
  <message>
   <source>No difference is agreed to matter: estimate and interval only, without a verdict.</source>
   <translation>لم يُتفق على فرق مهم: تقدير وفترة فقط، بلا حكم.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>لا نتيجة مقيسة بعد. اختر شيئا واحدا يدلك على أنه نجح.</translation>
  </message>
  <message>
   <source>One interval at {}.</source>
   <translation>فترة واحدة عند ⁨{}⁩.</translation>
  </message>
  <message>
   <source>What stands beside the main estimate</source>
   <translation>ما يوضع بجانب التقدير الرئيسي</translation>
  </message>
  <message>
   <source>its value at {}</source>
   <translation>قيمتها في ⁨{}⁩</translation>
  </message>
  <message>
   <source>left out, and beside it: {}</source>
   <translation>متروكون، وبجانبه: ⁨{}⁩</translation>
  </message>
  <message>
   <source>left out, with nothing beside it</source>
   <translation>متروكون، ولا شيء بجانبه</translation>
  </message>
  <message>
   <source>left out, with what the design asks for beside it</source>
   <translation>متروكون، وبجانبه ما يطلبه التصميم</translation>
  </message>
  <message>
   <source>no baseline</source>
   <translation>بلا قياس أولي</translation>
  </message>
  <message>
   <source>no covariate</source>
   <translation>لا متغير مرافق</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>لم يُختر بعد</translation>
  </message>
  <message>
   <source>{} (every outcome)</source>
   <translation>⁨{}⁩ (كل النتائج المقيسة)</translation>
  </message>
  <message>
   <source>” and “</source>
   <translation>» و«</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>البحث عن إعداد</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>لا إعداد فيه هذه الكلمات.</translation>
  </message>
  <message>
   <source>Parts of the settings</source>
   <translation>أقسام الإعدادات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>SettingsSections</name>
  <message>
   <source>A study with a passphrase is closed and asks for it again, any other is covered; what is typed is kept. Never while a respondent has the laptop.</source>
   <translation>الدراسة ذات عبارة المرور تُغلق وتطلبها ثانية، وغيرها تُغطى؛ ويُحفظ ما كُتب. ولا يحدث ذلك أبدا والحاسوب لدى المجيب.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>حول التطبيق</translation>
  </message>
  <message>
   <source>After one answer is chosen the next question shows.</source>
   <translation>بعد اختيار إجابة واحدة يظهر السؤال التالي.</translation>
  </message>
  <message>
   <source>Also with Ctrl and +, −, 0.</source>
   <translation>أيضا بـ⁦Ctrl⁩ مع + و− و⁦0⁩.</translation>
  </message>
  <message>
   <source>Another backup</source>
   <translation>نسخة احتياطية أخرى</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Arabic-Indic: {}</source>
   <translation>مشرقية: ⁨{}⁩</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>كالنظام</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Backups of the open study</source>
   <translation>النسخ الاحتياطية للدراسة المفتوحة</translation>
  </message>
  <message>
   <source>Before something you are not sure of.</source>
   <translation>قبل شيء لست واثقا منه.</translation>
  </message>
  <message>
   <source>Blanks the window at once, with F12 unless changed.</source>
   <translation>يخفي النافذة فورا، بـ⁦F12⁩ ما لم يُغيَّر.</translation>
  </message>
  <message>
   <source>Capture</source>
   <translation>إدخال الإجابات</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>تغيير المفتاح…</translation>
  </message>
  <message>
   <source>Choose a backup in the list first.</source>
   <translation>اختر نسخة احتياطية في القائمة أولا.</translation>
  </message>
  <message>
   <source>Choose one above.</source>
   <translation>اختر واحدة أعلاه.</translation>
  </message>
  <message>
   <source>Chosen in the interview with F3, from the languages the instrument has.</source>
   <translation>تُختار في المقابلة بـ⁦F3⁩، من لغات الأداة.</translation>
  </message>
  <message>
   <source>Click a field and press the keys you want. Shift+F1 lists the keys of the page you are on.</source>
   <translation>انقر حقلا واضغط المفاتيح التي تريدها. ⁦Shift+F1⁩ يسرد مفاتيح الصفحة التي أنت فيها.</translation>
  </message>
  <message>
   <source>Collectors get a file of their own, without arms; it is made under Monitor, Send and receive. A role is a view: what must stay closed is encrypted, or is not in the file.</source>
   <translation>لجامعي البيانات ملف خاص بهم بلا أذرع؛ يُنشأ في المتابعة، في الإرسال والاستلام. والدور طريقة عرض: ما يجب أن يبقى مغلقا مشفّر، أو ليس في الملف.</translation>
  </message>
  <message>
   <source>Colours of the window. Ctrl+Shift+L switches.</source>
   <translation>ألوان النافذة. ⁦Ctrl+Shift+L⁩ يبدلها.</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>جارٍ النسخ</translation>
  </message>
  <message>
   <source>Curtain</source>
   <translation>الستار</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>الأرقام</translation>
  </message>
  <message>
   <source>Digits choose answers. Without them, arrows and Space do.</source>
   <translation>الأرقام تختار الإجابات. ومن دونها تختار الأسهم والمسافة.</translation>
  </message>
  <message>
   <source>Evaluator's passphrase</source>
   <translation>عبارة مرور المقيّم</translation>
  </message>
  <message>
   <source>Files and backups</source>
   <translation>الملفات والنسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>العودة إلى نسخة احتياطية</translation>
  </message>
  <message>
   <source>Go on by itself</source>
   <translation>المتابعة تلقائيا</translation>
  </message>
  <message>
   <source>Help may pulse a button to show where it is.</source>
   <translation>قد تومض المساعدة زرا لتبين مكانه.</translation>
  </message>
  <message>
   <source>Hide names again</source>
   <translation>إخفاء الأسماء ثانية</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عال</translation>
  </message>
  <message>
   <source>Its own chain of entries has this name.</source>
   <translation>لسلسلة قيوده هذا الاسم.</translation>
  </message>
  <message>
   <source>Keep a backup now</source>
   <translation>إنشاء نسخة احتياطية الآن</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Keys of the actions</source>
   <translation>مفاتيح الأوامر</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>اللغة والمنطقة</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>لغة الأسئلة</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>لغة النافذة</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>التراخيص</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>أُنشئت</translation>
  </message>
  <message>
   <source>Made before locks, imports and receiving, and on closing what was changed: the last ten, and one a day for a month. Opening one makes a copy; nothing is overwritten.</source>
   <translation>تُنشأ قبل الإقفال والاستيراد والاستلام، وعند إغلاق ما تغير: آخر عشر نسخ، ونسخة كل يوم مدة شهر. وفتح إحداها ينشئ نسخة؛ ولا يُكتب فوق شيء.</translation>
  </message>
  <message>
   <source>Menus, pages and messages.</source>
   <translation>القوائم والصفحات والرسائل.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>الحركة</translation>
  </message>
  <message>
   <source>Names and phones</source>
   <translation>الأسماء والهواتف</translation>
  </message>
  <message>
   <source>Noted with every entry: the account of this computer.</source>
   <translation>يُسجَّل مع كل قيد: حساب هذا الحاسوب.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>Open a study to see its backups.</source>
   <translation>افتح دراسة لترى نسخها الاحتياطية.</translation>
  </message>
  <message>
   <source>Open as a copy</source>
   <translation>فتح كنسخة</translation>
  </message>
  <message>
   <source>Open as a copy…</source>
   <translation>فتح كنسخة…</translation>
  </message>
  <message>
   <source>People and roles</source>
   <translation>الأشخاص والأدوار</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>دراسات Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <source>Put the study away</source>
   <translation>إبعاد الدراسة</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>الأدوار</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>المفاتيح المفردة</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Stay hidden until Show names is pressed, each time a study is opened. They are encrypted.</source>
   <translation>تبقى مخفية إلى أن يُضغط «إظهار الأسماء»، في كل مرة تُفتح دراسة. وهي مشفّرة.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>السمة</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <source>Typed digits of any script are understood; codes and IDs are shown in 0 to 9.</source>
   <translation>تُفهم الأرقام المكتوبة بأي خط؛ وتُعرض الرموز والمعرّفات بالأرقام ⁦0⁩ إلى ⁦9⁩.</translation>
  </message>
  <message>
   <source>Western: {}</source>
   <translation>غربية: ⁨{}⁩</translation>
  </message>
  <message>
   <source>What people of a class believe is closed to their trainer. Only who knows this passphrase can open it; if it is lost, nobody can.</source>
   <translation>ما يعتقده أشخاص الصف مغلق على مدربهم. لا يفتحه إلا من يعرف عبارة المرور هذه؛ وإذا ضاعت لم يفتحه أحد.</translation>
  </message>
  <message>
   <source>When nobody has touched the window for a while.</source>
   <translation>حين لا يلمس أحد النافذة مدة.</translation>
  </message>
  <message>
   <source>Who writes</source>
   <translation>من يكتب</translation>
  </message>
  <message>
   <source>Works without a network. Nothing leaves this computer by itself.</source>
   <translation>يعمل بلا شبكة. ولا شيء يغادر هذا الحاسوب من تلقاء نفسه.</translation>
  </message>
  <message numerus="yes">
   <source>after %Ln minutes</source>
   <translation>
    <numerusform>فورا</numerusform>
    <numerusform>بعد دقيقة</numerusform>
    <numerusform>بعد دقيقتين</numerusform>
    <numerusform>بعد %Ln دقائق</numerusform>
    <numerusform>بعد %Ln دقيقة</numerusform>
    <numerusform>بعد %Ln دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>never</source>
   <translation>أبدا</translation>
  </message>
  <message>
   <source>{} belongs to “{}”. Take it away there first, or press other keys.</source>
   <translation>⁨{}⁩ مأخوذ لـ«⁨{}⁩». انزعه هناك أولا، أو اضغط مفاتيح أخرى.</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Collect</source>
   <translation>الجمع</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>الميدان</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>الحصيلة</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>نظرة عامة</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>الخطة</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
 </context>
 <context>
  <name>SignDialog</name>
  <message>
   <source>Type your name to sign</source>
   <translation>اكتب اسمك للتوقيع</translation>
  </message>
 </context>
 <context>
  <name>SizeRow</name>
  <message>
   <source>Average count without the programme</source>
   <translation>متوسط العدد من دون البرنامج</translation>
  </message>
  <message>
   <source>Correlation of baseline and outcome</source>
   <translation>ارتباط القياس الأولي بالنتيجة</translation>
  </message>
  <message>
   <source>Difference that matters</source>
   <translation>الفرق المهم</translation>
  </message>
  <message>
   <source>Enter a number that fits here, for example {}</source>
   <translation>اكتب عددا يناسب هنا، مثل ⁨{}⁩</translation>
  </message>
  <message>
   <source>Groups in all</source>
   <translation>مجموع المجموعات</translation>
  </message>
  <message>
   <source>Groups per arm</source>
   <translation>المجموعات لكل ذراع</translation>
  </message>
  <message>
   <source>How alike people of a group are (ICC)</source>
   <translation>تشابه أشخاص المجموعة (⁦ICC⁩)</translation>
  </message>
  <message>
   <source>How much group sizes vary (SD over mean)</source>
   <translation>تفاوت أحجام المجموعات (الانحراف على المتوسط)</translation>
  </message>
  <message>
   <source>Lost before the outcome</source>
   <translation>من يُفقدون قبل القياس</translation>
  </message>
  <message>
   <source>Of those offered, take it up</source>
   <translation>من يقبلونه ممن عُرض عليهم</translation>
  </message>
  <message>
   <source>People in all</source>
   <translation>مجموع الأشخاص</translation>
  </message>
  <message>
   <source>People measured in a group</source>
   <translation>المقيسون في المجموعة</translation>
  </message>
  <message>
   <source>People per arm</source>
   <translation>الأشخاص لكل ذراع</translation>
  </message>
  <message>
   <source>People who take the course together</source>
   <translation>من يحضرون الدورة معا</translation>
  </message>
  <message>
   <source>SD</source>
   <translation>انحراف</translation>
  </message>
  <message>
   <source>SD of “{}”</source>
   <translation>الانحراف المعياري لـ«⁨{}⁩»</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>مجموع المرات</translation>
  </message>
  <message>
   <source>Times per arm</source>
   <translation>المرات لكل ذراع</translation>
  </message>
  <message>
   <source>Yes without the programme</source>
   <translation>نعم من دون البرنامج</translation>
  </message>
  <message numerus="yes">
   <source>from your baseline, %Ln people</source>
   <translation>
    <numerusform>من القياس الأولي، بلا أشخاص</numerusform>
    <numerusform>من القياس الأولي، شخص واحد</numerusform>
    <numerusform>من القياس الأولي، شخصان</numerusform>
    <numerusform>من القياس الأولي، ⁨%Ln⁩ أشخاص</numerusform>
    <numerusform>من القياس الأولي، ⁨%Ln⁩ شخصا</numerusform>
    <numerusform>من القياس الأولي، ⁨%Ln⁩ شخص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from your baseline: {} to {}, %Ln people</source>
   <translation>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، بلا أشخاص</numerusform>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، شخص واحد</numerusform>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، شخصان</numerusform>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، ⁨%Ln⁩ أشخاص</numerusform>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، ⁨%Ln⁩ شخصا</numerusform>
    <numerusform>من القياس الأولي: ⁨{}⁩ إلى ⁨{}⁩، ⁨%Ln⁩ شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>from your list of people</source>
   <translation>من قائمة الأشخاص</translation>
  </message>
  <message>
   <source>from your outcomes: {} matters</source>
   <translation>من نتائجك المقيسة: الفرق المهم ⁨{}⁩</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>تخمين</translation>
  </message>
  <message>
   <source>guess · elsewhere {} to {}</source>
   <translation>تخمين · في غيرها ⁨{}⁩ إلى ⁨{}⁩</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>غير معروف بعد</translation>
  </message>
  <message>
   <source>points</source>
   <translation>نقاط</translation>
  </message>
  <message>
   <source>times</source>
   <translation>مرات</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>منك</translation>
  </message>
  <message>
   <source>yours · empty the field for {}</source>
   <translation>منك · أفرغ الحقل للعودة إلى ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>SizeTab</name>
  <message>
   <source>Chart</source>
   <translation>رسم</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>رسم أو جدول</translation>
  </message>
  <message>
   <source>Check by simulation</source>
   <translation>التحقق بالمحاكاة</translation>
  </message>
  <message>
   <source>One line each for half, one and one and a half times the difference.</source>
   <translation>خط لنصف الفرق، وخط له، وخط له ونصفه.</translation>
  </message>
  <message>
   <source>Reading what the study knows…</source>
   <translation>قراءة ما تعرفه الدراسة…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>عرض أعداد الرسم (⁦T⁩)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>The chart as a table</source>
   <translation>الرسم جدولا</translation>
  </message>
  <message>
   <source>The plan is locked: these numbers are part of it.</source>
   <translation>الخطة مقفلة: هذه الأعداد جزء منها.</translation>
  </message>
  <message>
   <source>What can be found</source>
   <translation>ما يمكن كشفه</translation>
  </message>
  <message>
   <source>What is assumed</source>
   <translation>ما يُفترض</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>A .pilot file from this computer, a stick or a folder. You can also drop it anywhere here.</source>
   <translation>ملف ⁦.pilot⁩ من هذا الحاسوب أو من ذاكرة ⁦USB⁩ أو من مجلد. ويمكنك أيضا إفلاته هنا في أي مكان.</translation>
  </message>
  <message>
   <source>A police training trial: 1,800 officers, two arms, three waves, with results. All data are made up, and nothing you do here can go wrong.</source>
   <translation>تجربة تدريب شرطة: ⁦1800⁩ شرطي، وذراعان، وثلاث جولات، مع النتائج. كل البيانات مختلقة، ولا شيء تفعله هنا يضر.</translation>
  </message>
  <message>
   <source>Design, plan and instruments to begin with; everything can be changed until you lock it.</source>
   <translation>تصميم وخطة وأدوات للبدء؛ ويمكن تغيير كل شيء إلى أن تقفله.</translation>
  </message>
  <message>
   <source>Explore a demo study</source>
   <translation>استكشاف دراسة نموذجية</translation>
  </message>
  <message>
   <source>From questionnaire to honest estimate, in one file on your own computer.</source>
   <translation>من الاستبيان إلى تقدير أمين، في ملف واحد على حاسوبك.</translation>
  </message>
  <message>
   <source>Made once, in about two minutes: run “make demo”, then choose this card again.</source>
   <translation>تُنشأ مرة واحدة في نحو دقيقتين: شغّل ⁦make demo⁩ ثم اختر هذه البطاقة ثانية.</translation>
  </message>
  <message>
   <source>No account and no internet needed. Answers stay in the study file.</source>
   <translation>لا حاجة إلى حساب ولا إلى الإنترنت. تبقى الإجابات في ملف الدراسة.</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>فتح دراسة</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>الأخيرة</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>البدء من قالب</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Cancel  Esc</source>
   <translation>إلغاء  ⁦Esc⁩</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Next tab</source>
   <translation>التبويب التالي</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>التبويب السابق</translation>
  </message>
 </context>
 <context>
  <name>TodoModel</name>
  <message>
   <source>Asked to come back later</source>
   <translation>طلب العودة لاحقا</translation>
  </message>
  <message>
   <source>Did not want to take part</source>
   <translation>لم يرغب في المشاركة</translation>
  </message>
  <message>
   <source>Moved to another post</source>
   <translation>نُقل إلى موقع آخر</translation>
  </message>
  <message>
   <source>Nobody there</source>
   <translation>لا أحد هناك</translation>
  </message>
  <message>
   <source>Not known there</source>
   <translation>غير معروف هناك</translation>
  </message>
  <message>
   <source>Not present</source>
   <translation>غير حاضر</translation>
  </message>
  <message>
   <source>ask again by {}</source>
   <translation>يعاد السؤال قبل ⁨{}⁩</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>منتهٍ</translation>
  </message>
  <message>
   <source>finished {} times</source>
   <translation>انتهى ⁨{}⁩ مرات</translation>
  </message>
  <message>
   <source>in progress, saved {}</source>
   <translation>قيد التنفيذ، حُفظ ⁨{}⁩</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>لم يبدأ</translation>
  </message>
  <message>
   <source>time {}, </source>
   <translation>المرة ⁨{}⁩، </translation>
  </message>
  <message>
   <source>{}, attempt {}</source>
   <translation>⁨{}⁩، المحاولة ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>TodoRow</name>
  <message>
   <source>Continue  ⏎</source>
   <translation>متابعة  ⏎</translation>
  </message>
  <message>
   <source>Start  ⏎</source>
   <translation>بدء  ⏎</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Close the study	Ctrl+W</source>
   <translation>إغلاق الدراسة	Ctrl+W</translation>
  </message>
  <message>
   <source>Demo data, made up</source>
   <translation>بيانات نموذجية مختلقة</translation>
  </message>
  <message>
   <source>Find or do…  Ctrl+K</source>
   <translation>بحث أو تنفيذ…  ⁦Ctrl+K⁩</translation>
  </message>
  <message>
   <source>Show the file</source>
   <translation>إظهار الملف</translation>
  </message>
  <message>
   <source>Study {}</source>
   <translation>الدراسة ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>TrialMenus</name>
  <message>
   <source>Back to the editor</source>
   <translation>العودة إلى المحرر</translation>
  </message>
  <message>
   <source>Back to the editor  ⏎</source>
   <translation>العودة إلى المحرر  ⏎</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>متابعة  ⁦Esc⁩</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>مساعدة لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>مراجعتها</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>توقف مؤقت</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>كان هذا السؤال الأخير</translation>
  </message>
  <message>
   <source>This is a try: nothing of it is kept.</source>
   <translation>هذه تجربة: لا يُحفظ منها شيء.</translation>
  </message>
  <message>
   <source>{} of {} answered. Nothing of this try is kept.</source>
   <translation>أجيب عن ⁨{}⁩ من ⁨{}⁩. لا يُحفظ شيء من هذه التجربة.</translation>
  </message>
 </context>
 <context>
  <name>TrialPage</name>
  <message>
   <source>A try: nothing is kept</source>
   <translation>تجربة: لا يُحفظ شيء</translation>
  </message>
  <message>
   <source>Back to the editor</source>
   <translation>العودة إلى المحرر</translation>
  </message>
 </context>
 <context>
  <name>TurnList</name>
  <message>
   <source>People of this class</source>
   <translation>أشخاص هذا الصف</translation>
  </message>
  <message>
   <source>Your name or your code</source>
   <translation>اسمك أو رمزك</translation>
  </message>
  <message>
   <source>{}  ·  finished</source>
   <translation>⁨{}⁩  ·  منتهٍ</translation>
  </message>
 </context>
 <context>
  <name>UndoGroup</name>
  <message>
   <source>&amp;Redo</source>
   <translation>إعا&amp;دة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
 </context>
 <context>
  <name>UnitsCard</name>
  <message>
   <source>One of them is called</source>
   <translation>اسم الواحد منهم</translation>
  </message>
  <message>
   <source>Several are called</source>
   <translation>اسم الجمع</translation>
  </message>
  <message>
   <source>The first two are used in reports. Separate several measured things by commas.</source>
   <translation>يستعمل التقرير الأولين. افصل بين عدة أشياء مقيسة بفواصل.</translation>
  </message>
  <message>
   <source>What gets the programme</source>
   <translation>ما يحصل على البرنامج</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>ما تُجرى عليه القرعة</translation>
  </message>
  <message>
   <source>What is measured</source>
   <translation>ما يقاس</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>شرطي</translation>
  </message>
  <message>
   <source>officers</source>
   <translation>أفراد الشرطة</translation>
  </message>
 </context>
 <context>
  <name>WavesCard</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>لا أدوات</numerusform>
    <numerusform>أداة واحدة</numerusform>
    <numerusform>أداتان</numerusform>
    <numerusform>%Ln أدوات</numerusform>
    <numerusform>%Ln أداة</numerusform>
    <numerusform>%Ln أداة</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wave</source>
   <translation>إضافة جولة</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>ما يُسأل</translation>
  </message>
  <message>
   <source>Asked at wave {}: {}</source>
   <translation>يُسأل في الجولة ⁨{}⁩: ⁨{}⁩</translation>
  </message>
  <message>
   <source>Closes</source>
   <translation>تُغلق</translation>
  </message>
  <message>
   <source>Days count from</source>
   <translation>تُعدّ الأيام من</translation>
  </message>
  <message>
   <source>Enter a name for the wave.</source>
   <translation>اكتب اسما للجولة.</translation>
  </message>
  <message>
   <source>Enter the date as year-month-day, for example 2026-09-01.</source>
   <translation>اكتب التاريخ سنة ثم شهرا ثم يوما، مثل ⁦2026-09-01⁩.</translation>
  </message>
  <message>
   <source>Enter the day of “{}” as a whole number, for example 14 or -7.</source>
   <translation>اكتب يوم «⁨{}⁩» عددا صحيحا، مثل ⁦14⁩ أو ⁦-7⁩.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of wave {}</source>
   <translation>اسم الجولة ⁨{}⁩</translation>
  </message>
  <message>
   <source>New wave</source>
   <translation>جولة جديدة</translation>
  </message>
  <message>
   <source>No wave</source>
   <translation>لا جولة</translation>
  </message>
  <message>
   <source>No waves yet.</source>
   <translation>لا جولات بعد.</translation>
  </message>
  <message>
   <source>On the date</source>
   <translation>في التاريخ</translation>
  </message>
  <message>
   <source>Opens</source>
   <translation>تُفتح</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>الموعد</translation>
  </message>
  <message>
   <source>Target day of wave {}</source>
   <translation>يوم موعد الجولة ⁨{}⁩</translation>
  </message>
  <message>
   <source>The waiting list gets the programme after</source>
   <translation>تحصل قائمة الانتظار على البرنامج بعد</translation>
  </message>
  <message>
   <source>Wave {} closes on day</source>
   <translation>يوم إغلاق الجولة ⁨{}⁩</translation>
  </message>
  <message>
   <source>Wave {} opens on day</source>
   <translation>يوم فتح الجولة ⁨{}⁩</translation>
  </message>
  <message>
   <source>What days of wave {} count from</source>
   <translation>ما تُعدّ منه أيام الجولة ⁨{}⁩</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>سنة-شهر-يوم</translation>
  </message>
  <message>
   <source>“{}” must open before its target day and close after it. Change the other days too.</source>
   <translation>يجب أن تُفتح «⁨{}⁩» قبل يوم موعدها وتُغلق بعده. غيّر الأيام الأخرى أيضا.</translation>
  </message>
 </context>
 <context>
  <name>WindowPrompts</name>
  <message>
   <source>Allocation passphrase, typed by the keeper</source>
   <translation>عبارة مرور التوزيع، يكتبها الأمين</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>اختيار مجلد</translation>
  </message>
  <message>
   <source>Import an XLSForm</source>
   <translation>استيراد ⁦XLSForm⁩</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>فتح دراسة</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>دراسات Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Questionnaires (*.xlsx *.xls *.md)</source>
   <translation>استبيانات (*.xlsx *.xls *.md)</translation>
  </message>
  <message>
   <source>Save the PDF</source>
   <translation>حفظ ⁦PDF⁩</translation>
  </message>
 </context>
 <context>
  <name>WordsEdit</name>
  <message>
   <source>Answer, text</source>
   <translation>الإجابة، نص</translation>
  </message>
  <message>
   <source>Shift+Enter starts a new line</source>
   <translation>⁦Shift+Enter⁩ يبدأ سطرا جديدا</translation>
  </message>
 </context>
 <context>
  <name>anew</name>
  <message>
   <source>Earlier steps can no longer be undone with Ctrl+Z; everything is saved.</source>
   <translation>لم يعد التراجع عن الخطوات السابقة ممكنا بـ⁦Ctrl+Z⁩؛ كل شيء محفوظ.</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>لغة النافذة: ⁨{}⁩</translation>
  </message>
 </context>
 <context>
  <name>cards</name>
  <message>
   <source>Choose an answer, or one of the buttons at the foot of the page.</source>
   <translation>اختر إجابة، أو أحد الأزرار في أسفل الصفحة.</translation>
  </message>
  <message>
   <source>Give an answer to go on.</source>
   <translation>أجب كي تتابع.</translation>
  </message>
  <message>
   <source>This answer does not fit the question. Check it and change it.</source>
   <translation>هذه الإجابة لا تناسب السؤال. راجعها وغيّرها.</translation>
  </message>
 </context>
 <context>
  <name>check_words</name>
  <message>
   <source>All a person answered at a wave, below the 5th percentile of that way of asking and under half the usual time. Collectors with far more than one in twenty stand first.</source>
   <translation>كل ما أجاب عنه شخص في جولة، تحت المئين ⁦5⁩ لتلك الطريقة في السؤال وأقل من نصف الوقت المعتاد. ويأتي أولا جامعو البيانات الذين لديهم أكثر بكثير من واحد من عشرين.</translation>
  </message>
  <message>
   <source>All work was done on one computer.</source>
   <translation>جرى العمل كله على حاسوب واحد.</translation>
  </message>
  <message>
   <source>Allocation kept</source>
   <translation>الالتزام بالتوزيع</translation>
  </message>
  <message>
   <source>Answered {answer} to all {items} statements.</source>
   <translation>أجاب ⁨{answer}⁩ عن كل العبارات وعددها ⁨{items}⁩.</translation>
  </message>
  <message>
   <source>Answers nearly identical</source>
   <translation>إجابات شبه متطابقة</translation>
  </message>
  <message>
   <source>Answers that break a rule</source>
   <translation>إجابات تخالف قاعدة</translation>
  </message>
  <message>
   <source>At night</source>
   <translation>في الليل</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>مقابلات التدقيق</translation>
  </message>
  <message>
   <source>Begun {at}.</source>
   <translation>بدأت ⁨{at}⁩.</translation>
  </message>
  <message>
   <source>Begun {minutes:.0f} minutes before the interview with {other} ended.</source>
   <translation>بدأت قبل ⁨{minutes:.0f}⁩ دقيقة من انتهاء المقابلة مع ⁨{other}⁩.</translation>
  </message>
  <message>
   <source>Blank in {blank:,} of {n:,}; most from {by} ({by_n:,}).</source>
   <translation>فارغ في ⁨{blank:,}⁩ من ⁨{n:,}⁩؛ وأكثرها من ⁨{by}⁩ (⁨{by_n:,}⁩).</translation>
  </message>
  <message>
   <source>Chain of entries</source>
   <translation>سلسلة القيود</translation>
  </message>
  <message>
   <source>Clocks of the computers</source>
   <translation>ساعات الحواسيب</translation>
  </message>
  <message>
   <source>Codes refused because they came twice, and people with two responses where one is due.</source>
   <translation>رموز رُفضت لأنها جاءت مرتين، وأشخاص لهم استجابتان حيث تلزم واحدة.</translation>
  </message>
  <message>
   <source>Collectors whose numbers end in 0 or 5 more than half the time and far more often than those of others.</source>
   <translation>جامعو بيانات تنتهي أعدادهم بـ⁦0⁩ أو ⁦5⁩ في أكثر من نصف المرات وأكثر بكثير من غيرهم.</translation>
  </message>
  <message>
   <source>Computers whose working hours lie apart from those of all others, or whose clock went back or is ahead.</source>
   <translation>حواسيب تبعد ساعات عملها عن كل الحواسيب الأخرى، أو رجعت ساعتها أو تقدمت.</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>الموافقة</translation>
  </message>
  <message>
   <source>Departures from the allocation, counted by kind. No person and no arm stands here.</source>
   <translation>حالات الانحراف عن التوزيع، معدودة بحسب النوع. لا يُذكر هنا شخص ولا ذراع.</translation>
  </message>
  <message>
   <source>Does it matter who asks?</source>
   <translation>هل يهم من يسأل؟</translation>
  </message>
  <message>
   <source>Don't know {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>لا أعرف ⁦{raw:.1f} %⁩، وفي المجمل ⁦{middle:.1f} %⁩ (الاستجابات: ⁨{n:,}⁩).</translation>
  </message>
  <message>
   <source>Entry {position:,} does not follow from the one before it.</source>
   <translation>القيد ⁨{position:,}⁩ لا يتبع الذي قبله.</translation>
  </message>
  <message>
   <source>Every entry is linked again to the one before it. The command verify checks the whole file.</source>
   <translation>كل قيد يُربط ثانية بالذي قبله. والأمر ⁦verify⁩ يفحص الملف كله.</translation>
  </message>
  <message>
   <source>Fewer than 20 questions were answered at a wave.</source>
   <translation>أجيب عن أقل من ⁦20⁩ سؤالا في جولة.</translation>
  </message>
  <message>
   <source>Fewer than 20 responses have a length.</source>
   <translation>أقل من ⁦20⁩ استجابة لها مدة.</translation>
  </message>
  <message>
   <source>Fewer than four collectors have ten responses.</source>
   <translation>أقل من أربعة جامعي بيانات لديهم عشر استجابات.</translation>
  </message>
  <message>
   <source>Finished interviews drawn by lot and asked again within 14 days by somebody else. More than 10 % different on questions that never change opens a query.</source>
   <translation>مقابلات منتهية اختيرت بالقرعة ويعيدها شخص آخر خلال ⁦14⁩ يوما. وإذا اختلف أكثر من ⁦10 %⁩ في أسئلة لا تتغير أبدا فُتح استفسار.</translation>
  </message>
  <message>
   <source>Forms keyed twice: answers that differ in 1,000, with a 95 % interval.</source>
   <translation>استمارات أُدخلت مرتين: الإجابات المختلفة من كل ⁦1000⁩، مع فترة ⁦95 %⁩.</translation>
  </message>
  <message>
   <source>Groups of ten or more reached far less often than the other groups. Never by arm.</source>
   <translation>مجموعات من عشرة أو أكثر أمكن الوصول إليها أقل بكثير من المجموعات الأخرى. ولا يُعرض ذلك بحسب الذراع أبدا.</translation>
  </message>
  <message>
   <source>Interviews begun more than a minute before another of the same collector ended.</source>
   <translation>مقابلات بدأت قبل انتهاء مقابلة أخرى لجامع البيانات نفسه بأكثر من دقيقة.</translation>
  </message>
  <message>
   <source>Its clock went back by {minutes:,.0f} minutes between two entries.</source>
   <translation>رجعت ساعته ⁨{minutes:,.0f}⁩ دقيقة بين قيدين.</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes earlier than those of the others ({n} people).</source>
   <translation>ساعات عمله تسبق غيره بنحو ⁨{minutes:.0f}⁩ دقيقة (الأشخاص: ⁨{n}⁩).</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes later than those of the others ({n} people).</source>
   <translation>ساعات عمله تتأخر عن غيره بنحو ⁨{minutes:.0f}⁩ دقيقة (الأشخاص: ⁨{n}⁩).</translation>
  </message>
  <message>
   <source>Kappa {kappa:.2f} over {scenes} scenes.</source>
   <translation>كابا ⁨{kappa:.2f}⁩ على ⁨{scenes}⁩ مشهدا.</translation>
  </message>
  <message>
   <source>Long pauses</source>
   <translation>توقفات طويلة</translation>
  </message>
  <message>
   <source>Losses by arm</source>
   <translation>الفقد بحسب الذراع</translation>
  </message>
  <message>
   <source>Losses by arm are for the keeper of the allocation alone.</source>
   <translation>الفقد بحسب الذراع لأمين التوزيع وحده.</translation>
  </message>
  <message>
   <source>Mean answers {raw:+.2f} standard deviations from the middle ({n:,} responses).</source>
   <translation>متوسط الإجابات يبعد ⁨{raw:+.2f}⁩ انحراف معياري عن الوسط (الاستجابات: ⁨{n:,}⁩).</translation>
  </message>
  <message>
   <source>More than 30 minutes between two answers of one response.</source>
   <translation>أكثر من ⁦30⁩ دقيقة بين إجابتين من استجابة واحدة.</translation>
  </message>
  <message>
   <source>No attendance is noted yet.</source>
   <translation>لم يُسجَّل حضور بعد.</translation>
  </message>
  <message>
   <source>No form has a rule, or nothing is answered yet.</source>
   <translation>لا استمارة لها قاعدة، أو لا إجابات بعد.</translation>
  </message>
  <message>
   <source>No form has a text under “other”, or nobody wrote one.</source>
   <translation>لا استمارة فيها نص تحت «غير ذلك»، أو لم يكتب أحد شيئا فيه.</translation>
  </message>
  <message>
   <source>No form has eight statements with the same answers.</source>
   <translation>لا استمارة فيها ثماني عبارات لها الإجابات نفسها.</translation>
  </message>
  <message>
   <source>No form was keyed twice yet.</source>
   <translation>لم تُدخل استمارة مرتين بعد.</translation>
  </message>
  <message>
   <source>No instrument has a consent question whose name begins with consent.</source>
   <translation>لا أداة فيها سؤال موافقة يبدأ اسمه بـ⁦consent⁩.</translation>
  </message>
  <message>
   <source>No question asks for a typed number.</source>
   <translation>لا سؤال يطلب كتابة عدد.</translation>
  </message>
  <message>
   <source>No response is an interview asked by a collector.</source>
   <translation>لا استجابة من مقابلة أجراها جامع بيانات.</translation>
  </message>
  <message>
   <source>No response was typed question by question here.</source>
   <translation>لم تُكتب هنا استجابة سؤالا سؤالا.</translation>
  </message>
  <message>
   <source>No scene was recorded by two people yet.</source>
   <translation>لم يسجل شخصان مشهدا واحدا بعد.</translation>
  </message>
  <message>
   <source>No typed number varies by 20 units or more.</source>
   <translation>لا عدد مكتوب يتفاوت بمقدار ⁦20⁩ وحدة أو أكثر.</translation>
  </message>
  <message>
   <source>None drawn yet.</source>
   <translation>لم يُختر شيء بالقرعة بعد.</translation>
  </message>
  <message>
   <source>Not shown here: it needs the arms.</source>
   <translation>لا يظهر هنا: يحتاج إلى الأذرع.</translation>
  </message>
  <message>
   <source>Nothing is allocated.</source>
   <translation>لم يُوزَّع أحد.</translation>
  </message>
  <message>
   <source>Nothing is finished yet.</source>
   <translation>لم ينته شيء بعد.</translation>
  </message>
  <message>
   <source>Nothing is known of people beforehand.</source>
   <translation>لا يُعرف شيء عن الأشخاص مسبقا.</translation>
  </message>
  <message>
   <source>Numbers far from the rest</source>
   <translation>أعداد بعيدة عن البقية</translation>
  </message>
  <message>
   <source>Older version of a form</source>
   <translation>إصدار أقدم من الاستمارة</translation>
  </message>
  <message>
   <source>One answer to every statement of a list of eight or more.</source>
   <translation>إجابة واحدة عن كل عبارات قائمة من ثمان أو أكثر.</translation>
  </message>
  <message>
   <source>Opens {raw:.1f} % of the questions that can be skipped, in all {middle:.1f} % ({n:,}).</source>
   <translation>يفتح ⁦{raw:.1f} %⁩ من الأسئلة التي يمكن تخطيها، وفي المجمل ⁦{middle:.1f} %⁩ (⁨{n:,}⁩).</translation>
  </message>
  <message>
   <source>Outside the days of a wave</source>
   <translation>خارج أيام الجولة</translation>
  </message>
  <message>
   <source>Pairs of people of one collector who share more than 85 % of their answers at a wave, over at least 20 questions that do not nearly always get the same answer.</source>
   <translation>أزواج من أشخاص جامع بيانات واحد تتطابق أكثر من ⁦85 %⁩ من إجاباتهم في جولة، في ⁦20⁩ سؤالا على الأقل لا تأخذ الإجابة نفسها في كل مرة تقريبا.</translation>
  </message>
  <message>
   <source>Place inside the area</source>
   <translation>المكان داخل المنطقة</translation>
  </message>
  <message>
   <source>Refused {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>رفض ⁦{raw:.1f} %⁩، وفي المجمل ⁦{middle:.1f} %⁩ (الاستجابات: ⁨{n:,}⁩).</translation>
  </message>
  <message>
   <source>Required questions blank in more than 5 % of the responses that should have them.</source>
   <translation>أسئلة إلزامية فارغة في أكثر من ⁦5 %⁩ من الاستجابات التي ينبغي أن تشملها.</translation>
  </message>
  <message>
   <source>Required questions left blank</source>
   <translation>أسئلة إلزامية فارغة</translation>
  </message>
  <message>
   <source>Responses before a wave opened or after it closed.</source>
   <translation>استجابات قبل فتح جولة أو بعد إغلاقها.</translation>
  </message>
  <message>
   <source>Responses begun between 22:00 and 6:00 in the time of this computer.</source>
   <translation>استجابات بدأت بين ⁦22:00⁩ و⁦6:00⁩ بتوقيت هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Responses given to a version of a form that is not the newest used.</source>
   <translation>استجابات على إصدار من الاستمارة ليس الأحدث استعمالا.</translation>
  </message>
  <message>
   <source>Rounded numbers</source>
   <translation>أعداد مقرّبة</translation>
  </message>
  <message>
   <source>Said no and has {n:,} other responses.</source>
   <translation>قال لا وله ⁨{n:,}⁩ من الاستجابات الأخرى.</translation>
  </message>
  <message>
   <source>Scenes recorded by two people: points that agree, kappa, and marks within two seconds of each other.</source>
   <translation>مشاهد سجلها شخصان: النقاط المتفقة، ومعامل كابا، والعلامات التي لا يفصل بينها أكثر من ثانيتين.</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>الإدخال الثاني</translation>
  </message>
  <message>
   <source>Sessions and hours</source>
   <translation>الجلسات والساعات</translation>
  </message>
  <message>
   <source>Sessions in which less than four fifths of the planned minutes were attended.</source>
   <translation>جلسات حُضر فيها أقل من أربعة أخماس الدقائق المقررة.</translation>
  </message>
  <message>
   <source>Shares among those who answered more than 0.1 standard deviations off the whole list.</source>
   <translation>نسب بين من أجابوا تبعد أكثر من ⁦0.1⁩ انحراف معياري عن القائمة كلها.</translation>
  </message>
  <message>
   <source>Shares of don't know, refused and opened questions and mean answers by collector, drawn towards the middle as far as chance goes. Area and collector are mixed up unless people were given out by lot.</source>
   <translation>نسب «لا أعرف» والرفض والأسئلة المفتوحة ومتوسط الإجابات بحسب جامع البيانات، مقرّبة من الوسط بقدر ما تفسره الصدفة. وتختلط المنطقة بجامع البيانات ما لم يوزَّع الأشخاص بالقرعة.</translation>
  </message>
  <message>
   <source>Stood still for {minutes:.0f} minutes.</source>
   <translation>توقفت ⁨{minutes:.0f}⁩ دقيقة.</translation>
  </message>
  <message>
   <source>Texts typed under “other”, each once, the most frequent first.</source>
   <translation>نصوص كُتبت تحت «غير ذلك»، كل منها مرة، والأكثر تكرارا أولا.</translation>
  </message>
  <message>
   <source>The areas of groups are not stored.</source>
   <translation>مناطق المجموعات غير مخزّنة.</translation>
  </message>
  <message>
   <source>The days of the waves count from something whose day is not stored, such as a session.</source>
   <translation>تُعدّ أيام الجولات من شيء لم يُخزّن يومه، كجلسة.</translation>
  </message>
  <message>
   <source>The rules of each form, run again over what is stored.</source>
   <translation>قواعد كل استمارة، تُطبق ثانية على ما هو مخزّن.</translation>
  </message>
  <message>
   <source>The same answer all the way</source>
   <translation>الإجابة نفسها في كل شيء</translation>
  </message>
  <message>
   <source>The same person twice</source>
   <translation>الشخص نفسه مرتين</translation>
  </message>
  <message>
   <source>The share that agreed; collectors far off it; people asked on though they said no.</source>
   <translation>نسبة من وافقوا؛ وجامعو البيانات البعيدون عنها؛ ومن استمر سؤالهم رغم رفضهم.</translation>
  </message>
  <message>
   <source>There are too many different answers; the first 3,000 were looked at.</source>
   <translation>الإجابات المختلفة كثيرة جدا؛ ونُظر في أول ⁦3000⁩ منها.</translation>
  </message>
  <message>
   <source>This code came twice on {on}; the second was refused.</source>
   <translation>جاء هذا الرمز مرتين في ⁨{on}⁩؛ ورُفض الثاني.</translation>
  </message>
  <message>
   <source>Too fast</source>
   <translation>سرعة زائدة</translation>
  </message>
  <message>
   <source>Two interviews at once</source>
   <translation>مقابلتان في وقت واحد</translation>
  </message>
  <message>
   <source>Two observers of one scene</source>
   <translation>ملاحظان لمشهد واحد</translation>
  </message>
  <message>
   <source>Typed numbers more than 3.5 robust standard deviations from the median of their group; groups under 20 are compared with everybody.</source>
   <translation>أعداد مكتوبة تبعد أكثر من ⁦3.5⁩ انحراف معياري متين عن وسيط مجموعتها؛ والمجموعات الأصغر من ⁦20⁩ تقارن بالجميع.</translation>
  </message>
  <message>
   <source>Was due on {due} and is not done.</source>
   <translation>كان موعدها ⁨{due}⁩ ولم تُجرَ.</translation>
  </message>
  <message>
   <source>Whether an interview took place inside the area of its group.</source>
   <translation>هل جرت المقابلة داخل منطقة مجموعتها.</translation>
  </message>
  <message>
   <source>Who answers, against the list</source>
   <translation>من يجيب مقارنة بالقائمة</translation>
  </message>
  <message>
   <source>Who is reached</source>
   <translation>من أمكن الوصول إليهم</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>سُئل</translation>
  </message>
  <message>
   <source>for the collector</source>
   <translation>لجامع البيانات</translation>
  </message>
  <message>
   <source>for the evaluator</source>
   <translation>للمقيّم</translation>
  </message>
  <message>
   <source>for the keeper of the allocation</source>
   <translation>لأمين التوزيع</translation>
  </message>
  <message>
   <source>for the trainer</source>
   <translation>للمدرب</translation>
  </message>
  <message>
   <source>kind {kind}: {rate:.0f} % differ ({low:.0f} to {high:.0f})</source>
   <translation>النوع ⁨{kind}⁩: يختلف ⁦{rate:.0f} %⁩ (من ⁨{low:.0f}⁩ إلى ⁨{high:.0f}⁩)</translation>
  </message>
  <message>
   <source>likeness within collectors (ICC) up to {icc:.3f}</source>
   <translation>التشابه لدى جامع البيانات (⁦ICC⁩) حتى ⁨{icc:.3f}⁩</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>سُوّي</translation>
  </message>
  <message>
   <source>{agreed:,} agreed, {share:.0f} %</source>
   <translation>وافق ⁨{agreed:,}⁩، ⁦{share:.0f} %⁩</translation>
  </message>
  <message>
   <source>{came} of {listed} came; {share:.0f} % of the planned minutes.</source>
   <translation>حضر ⁨{came}⁩ من ⁨{listed}⁩؛ ⁦{share:.0f} %⁩ من الدقائق المقررة.</translation>
  </message>
  <message>
   <source>{days:.0f} days after the wave closed.</source>
   <translation>بعد إغلاق الجولة بعدد من الأيام: ⁨{days:.0f}⁩.</translation>
  </message>
  <message>
   <source>{days:.0f} days before the wave opened.</source>
   <translation>قبل فتح الجولة بعدد من الأيام: ⁨{days:.0f}⁩.</translation>
  </message>
  <message>
   <source>{differ} of {n} answers that never change differ ({low:.0f} to {high:.0f} %).</source>
   <translation>⁨{differ}⁩ من ⁨{n}⁩ إجابات لا تتغير أبدا مختلفة (من ⁨{low:.0f}⁩ إلى ⁦{high:.0f} %⁩).</translation>
  </message>
  <message>
   <source>{dose:.0f} % of the planned minutes attended</source>
   <translation>حُضر ⁦{dose:.0f} %⁩ من الدقائق المقررة</translation>
  </message>
  <message>
   <source>{drawn:,} drawn, {done:,} done, {late:,} late</source>
   <translation>اختير ⁨{drawn:,}⁩، أنجز ⁨{done:,}⁩، تأخر ⁨{late:,}⁩</translation>
  </message>
  <message>
   <source>{matched:.0f} % of {marks:,} marks agree</source>
   <translation>تتفق ⁦{matched:.0f} %⁩ من ⁨{marks:,}⁩ علامة</translation>
  </message>
  <message>
   <source>{minutes:.1f} minutes, {pace:.0f} % of the usual time.</source>
   <translation>⁨{minutes:.1f}⁩ دقيقة، ⁦{pace:.0f} %⁩ من الوقت المعتاد.</translation>
  </message>
  <message>
   <source>{n:,} of {total:,} sittings are too fast.</source>
   <translation>⁨{n:,}⁩ من ⁨{total:,}⁩ من الجلسات سريعة جدا.</translation>
  </message>
  <message>
   <source>{n:,} people agreed only after the allocation was opened. This must be 0.</source>
   <translation>وافق ⁨{n:,}⁩ من الأشخاص بعد فتح التوزيع فقط. ويجب أن يكون العدد ⁦0⁩.</translation>
  </message>
  <message>
   <source>{n:,} people sent a substitute.</source>
   <translation>أرسل ⁨{n:,}⁩ من الأشخاص بديلا.</translation>
  </message>
  <message>
   <source>{n:,} responses are finished later than it is now.</source>
   <translation>انتهت ⁨{n:,}⁩ من الاستجابات في وقت لم يأت بعد.</translation>
  </message>
  <message>
   <source>{n:,} responses to version {version}; the newest used is {latest}.</source>
   <translation>⁨{n:,}⁩ من الاستجابات على الإصدار ⁨{version}⁩؛ والأحدث استعمالا ⁨{latest}⁩.</translation>
  </message>
  <message>
   <source>{n:,} times: {what}.</source>
   <translation>عدد المرات ⁨{n:,}⁩: ⁨{what}⁩.</translation>
  </message>
  <message>
   <source>{name} {value}: {own:.0f} % of those who answered, {roster:.0f} % of the list.</source>
   <translation>⁨{name}⁩ ⁨{value}⁩: ⁦{own:.0f} %⁩ ممن أجابوا، ⁦{roster:.0f} %⁩ من القائمة.</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f})</source>
   <translation>⁨{rate:.0f}⁩ خطأ في كل ⁦1000⁩ إجابة (بين ⁨{low:.0f}⁩ و⁨{high:.0f}⁩)</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f}).</source>
   <translation>⁨{rate:.0f}⁩ خطأ في كل ⁦1000⁩ إجابة (بين ⁨{low:.0f}⁩ و⁨{high:.0f}⁩).</translation>
  </message>
  <message>
   <source>{reached:,} of {n:,} reached; other groups {others:.0f} %.</source>
   <translation>أمكن الوصول إلى ⁨{reached:,}⁩ من ⁨{n:,}⁩؛ وفي المجموعات الأخرى ⁦{others:.0f} %⁩.</translation>
  </message>
  <message>
   <source>{reached:,} of {target:,} reached, {refused:,} refused, {moved:,} moved</source>
   <translation>أمكن الوصول إلى ⁨{reached:,}⁩ من ⁨{target:,}⁩، ورفض ⁨{refused:,}⁩، ونُقل ⁨{moved:,}⁩</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} agreed; with others {others:.0f} %.</source>
   <translation>وافق ⁦{share:.0f} %⁩ من ⁨{n:,}⁩؛ ومع الآخرين ⁦{others:.0f} %⁩.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} numbers end in 0 or 5; others {usual:.0f} %.</source>
   <translation>⁦{share:.0f} %⁩ من ⁨{n:,}⁩ عدد تنتهي بـ⁦0⁩ أو ⁦5⁩؛ ولدى الآخرين ⁦{usual:.0f} %⁩.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {points:,} points agree in {scenes:,} scenes</source>
   <translation>تتفق ⁦{share:.0f} %⁩ من ⁨{points:,}⁩ نقطة في ⁨{scenes:,}⁩ مشهدا</translation>
  </message>
  <message>
   <source>{share:.0f} % of {questions} answers are the same as those of {other}.</source>
   <translation>⁦{share:.0f} %⁩ من ⁨{questions}⁩ إجابة هي نفسها لدى ⁨{other}⁩.</translation>
  </message>
  <message>
   <source>{times} responses where one is due.</source>
   <translation>عدد الاستجابات ⁨{times}⁩ حيث تلزم واحدة.</translation>
  </message>
  <message>
   <source>{value:g} lies {z:+.1f} robust standard deviations from the median.</source>
   <translation>تبعد ⁨{value:g}⁩ بمقدار ⁨{z:+.1f}⁩ انحراف معياري متين عن الوسيط.</translation>
  </message>
  <message>
   <source>{value} breaks the rule of this question.</source>
   <translation>⁨{value}⁩ تخالف قاعدة هذا السؤال.</translation>
  </message>
  <message>
   <source>“Other” answers to code</source>
   <translation>إجابات «غير ذلك» لترميزها</translation>
  </message>
  <message>
   <source>“{text}”, {n:,} times.</source>
   <translation>«⁨{text}⁩»، عدد المرات ⁨{n:,}⁩.</translation>
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>Type the answer. This kind of question ({}) has no fields of its own yet.</source>
   <translation>اكتب الإجابة. هذا النوع من الأسئلة (⁨{}⁩) ليست له حقول خاصة بعد.</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Back to the list</source>
   <translation>العودة إلى القائمة</translation>
  </message>
  <message>
   <source>Copy this question</source>
   <translation>نسخ هذا السؤال</translation>
  </message>
  <message>
   <source>New question below</source>
   <translation>سؤال جديد أدناه</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>نشر</translation>
  </message>
  <message>
   <source>Rule as text or as rows</source>
   <translation>القاعدة نصا أو أسطرا</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>تجربة</translation>
  </message>
 </context>
 <context>
  <name>linking_words</name>
  <message>
   <source>Day of the month you were born</source>
   <translation>يوم ولادتك من الشهر</translation>
  </message>
  <message>
   <source>First letter of the town where you were born</source>
   <translation>الحرف الأول من المدينة التي ولدت فيها</translation>
  </message>
  <message>
   <source>First letter of your mother's first name</source>
   <translation>الحرف الأول من اسم أمك</translation>
  </message>
  <message>
   <source>Last digit of the first house number you remember</source>
   <translation>الرقم الأخير من أول رقم منزل تتذكره</translation>
  </message>
  <message>
   <source>Last letter of the first name given to you at birth</source>
   <translation>الحرف الأخير من اسمك الأول عند الولادة</translation>
  </message>
  <message>
   <source>Number of older brothers and sisters</source>
   <translation>عدد إخوتك وأخواتك الأكبر منك</translation>
  </message>
 </context>
 <context>
  <name>log_words</name>
  <message>
   <source>Contact</source>
   <translation>اتصال</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>كلفة</translation>
  </message>
  <message>
   <source>Deviation</source>
   <translation>انحراف عن الخطة</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>ضرر</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>اجتماع</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>دفتر</translation>
  </message>
 </context>
 <context>
  <name>plan_choose_words</name>
  <message>
   <source>100 to 199</source>
   <translation>من ⁦100⁩ إلى ⁦199⁩</translation>
  </message>
  <message>
   <source>12 or more</source>
   <translation>⁦12⁩ أو أكثر</translation>
  </message>
  <message>
   <source>12 to 39</source>
   <translation>من ⁦12⁩ إلى ⁦39⁩</translation>
  </message>
  <message>
   <source>12 to 40</source>
   <translation>من ⁦12⁩ إلى ⁦40⁩</translation>
  </message>
  <message>
   <source>200 or more</source>
   <translation>⁦200⁩ أو أكثر</translation>
  </message>
  <message>
   <source>40 to 99</source>
   <translation>من ⁦40⁩ إلى ⁦99⁩</translation>
  </message>
  <message>
   <source>8 to 11</source>
   <translation>من ⁦8⁩ إلى ⁦11⁩</translation>
  </message>
  <message>
   <source>A balance rule leaves enough different draws.</source>
   <translation>تترك قاعدة التوازن قرعات مختلفة كافية.</translation>
  </message>
  <message>
   <source>A call, a letter or help to come.</source>
   <translation>مكالمة أو رسالة أو مساعدة على المجيء.</translation>
  </message>
  <message>
   <source>A computer at every enrolment; each site keeps its own count.</source>
   <translation>حاسوب عند كل تسجيل؛ ولكل موقع عدّه الخاص.</translation>
  </message>
  <message>
   <source>A desk, patrol or unit is there on some days only.</source>
   <translation>مكتب أو دورية أو وحدة توجد في بعض الأيام فقط.</translation>
  </message>
  <message>
   <source>A few groupings</source>
   <translation>بضعة تقسيمات</translation>
  </message>
  <message>
   <source>A handful of sites, each measured many times.</source>
   <translation>بضعة مواقع، يقاس كل منها مرات كثيرة.</translation>
  </message>
  <message>
   <source>A long series shows trend and season before the start.</source>
   <translation>السلسلة الطويلة تبين الاتجاه والموسم قبل البدء.</translation>
  </message>
  <message>
   <source>A lot decides after how many sessions each of them starts.</source>
   <translation>تقرر القرعة بعد كم جلسة يبدأ كل منهم.</translation>
  </message>
  <message>
   <source>A lot decides in which groups nobody, half or all get it; another one who in the half.</source>
   <translation>تقرر القرعة في أي المجموعات لا يحصل عليه أحد، أو النصف، أو الجميع؛ وقرعة أخرى من يكون في النصف.</translation>
  </message>
  <message>
   <source>A lot is drawn within each stratum.</source>
   <translation>تُجرى قرعة في كل طبقة.</translation>
  </message>
  <message>
   <source>A lot makes the arms alike in all that nobody measured.</source>
   <translation>القرعة تجعل الأذرع متشابهة في كل ما لم يقسه أحد.</translation>
  </message>
  <message>
   <source>A place, on some days and not on others</source>
   <translation>مكان، في بعض الأيام دون غيرها</translation>
  </message>
  <message>
   <source>A public draw, and a list kept in order for those who replace others.</source>
   <translation>قرعة علنية، وقائمة تُتبع بترتيبها لمن يحلون محل غيرهم.</translation>
  </message>
  <message>
   <source>A shift, station or class; or people who talk every day.</source>
   <translation>نوبة أو مركز أو صف؛ أو أشخاص يتحدثون كل يوم.</translation>
  </message>
  <message>
   <source>A whole group</source>
   <translation>مجموعة كاملة</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>بعد ذلك</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>الهدف</translation>
  </message>
  <message>
   <source>All are drawn at once.</source>
   <translation>يدخلون القرعة كلهم مرة واحدة.</translation>
  </message>
  <message>
   <source>An earlier score, years of service, complaints.</source>
   <translation>درجة سابقة، سنوات الخدمة، الشكاوى.</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>الوصول</translation>
  </message>
  <message>
   <source>As many as there are places</source>
   <translation>بقدر ما توجد أماكن</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>التوازن</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <source>Before and after.</source>
   <translation>قبلا وبعدا.</translation>
  </message>
  <message>
   <source>Before {} monthly points a series cannot tell a change from a trend or a season.</source>
   <translation>قبل ⁨{}⁩ نقطة شهرية لا تميز السلسلة تغيرا من اتجاه أو موسم.</translation>
  </message>
  <message>
   <source>Blocks would leave cells of one or two.</source>
   <translation>الكتل تترك خلايا من واحد أو اثنين.</translation>
  </message>
  <message>
   <source>By lot</source>
   <translation>بالقرعة</translation>
  </message>
  <message>
   <source>Can you decide by lot who gets it, or who gets it first?</source>
   <translation>هل يمكن أن تقرر القرعة من يحصل عليه، أو من يحصل عليه أولا؟</translation>
  </message>
  <message>
   <source>Can you measure before it starts?</source>
   <translation>هل يمكن القياس قبل البدء؟</translation>
  </message>
  <message>
   <source>Can you measure each of them again and again?</source>
   <translation>هل يمكن قياس كل منهم مرة بعد مرة؟</translation>
  </message>
  <message>
   <source>Cheap in the field and dear in doubt: every other cause must be argued away.</source>
   <translation>رخيص في الميدان وغال في الشك: كل سبب آخر يحتاج إلى حجة تدفعه.</translation>
  </message>
  <message>
   <source>Clear ones are decided as ever, those between by lot.</source>
   <translation>الواضحة تُقرر كالعادة، وما بينها بالقرعة.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>المقارنة</translation>
  </message>
  <message>
   <source>Counted in the same way all the time.</source>
   <translation>تُعدّ بالطريقة نفسها طوال الوقت.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <source>Days by lot</source>
   <translation>الأيام بالقرعة</translation>
  </message>
  <message>
   <source>Days or shifts can be drawn.</source>
   <translation>يمكن أن تدخل الأيام أو النوبات القرعة.</translation>
  </message>
  <message>
   <source>Describe what happened afterwards, without a comparison.</source>
   <translation>وصف ما حدث بعده، بلا مقارنة.</translation>
  </message>
  <message>
   <source>Do you know all of them before you start?</source>
   <translation>هل تعرفهم كلهم قبل البدء؟</translation>
  </message>
  <message>
   <source>Does it reach those beside them?</source>
   <translation>هل يصل إلى من بجانبهم؟</translation>
  </message>
  <message>
   <source>Does it work?</source>
   <translation>هل ينجح؟</translation>
  </message>
  <message>
   <source>Draw only the unclear cases</source>
   <translation>القرعة على الحالات غير الواضحة فقط</translation>
  </message>
  <message>
   <source>Draw the content</source>
   <translation>القرعة على المحتوى</translation>
  </message>
  <message>
   <source>Draw the invitation</source>
   <translation>القرعة على الدعوة</translation>
  </message>
  <message>
   <source>Each day or shift is one line under People, with a column “week”.</source>
   <translation>كل يوم أو نوبة سطر واحد في الأشخاص، مع عمود ⁦week⁩.</translation>
  </message>
  <message>
   <source>Each is drawn on arrival.</source>
   <translation>تُجرى القرعة لكل منهم عند وصوله.</translation>
  </message>
  <message>
   <source>Each one's own earlier course is the comparison.</source>
   <translation>المسار السابق لكل واحد هو المقارنة.</translation>
  </message>
  <message>
   <source>Each part alone, both together, neither.</source>
   <translation>كل جزء وحده، والاثنان معا، ولا واحد منهما.</translation>
  </message>
  <message>
   <source>Each person alone</source>
   <translation>كل شخص وحده</translation>
  </message>
  <message>
   <source>Each round shows groups with it beside groups still without.</source>
   <translation>كل مرة تعرض مجموعات معه بجانب مجموعات ما زالت من دونه.</translation>
  </message>
  <message>
   <source>Each starts at a session drawn by lot.</source>
   <translation>يبدأ كل منهم في جلسة تحددها القرعة.</translation>
  </message>
  <message>
   <source>Each who comes is most likely sent to the arm that keeps the arms alike.</source>
   <translation>كل من يأتي يُرسل على الأرجح إلى الذراع التي تبقي الأذرع متشابهة.</translation>
  </message>
  <message>
   <source>Each who comes takes the next place of a list drawn in blocks of mixed sizes.</source>
   <translation>كل من يأتي يأخذ الموضع التالي من قائمة أُعدّت بالقرعة في كتل مختلفة الأحجام.</translation>
  </message>
  <message>
   <source>Every person counts for both parts.</source>
   <translation>كل شخص يُحسب للجزأين.</translation>
  </message>
  <message>
   <source>Everybody gets a course; which of two is drawn.</source>
   <translation>يحصل الجميع على دورة؛ والقرعة تقرر أي الدورتين.</translation>
  </message>
  <message>
   <source>Everybody gets it, but not all at once.</source>
   <translation>يحصل عليه الجميع، لكن ليس دفعة واحدة.</translation>
  </message>
  <message>
   <source>Everybody, some of them later</source>
   <translation>الجميع، وبعضهم لاحقا</translation>
  </message>
  <message>
   <source>Fewer than 12</source>
   <translation>أقل من ⁦12⁩</translation>
  </message>
  <message>
   <source>Fewer than 8</source>
   <translation>أقل من ⁦8⁩</translation>
  </message>
  <message>
   <source>Fewer than {} units: describe, or draw the start of each; only large effects can be seen.</source>
   <translation>أقل من ⁨{}⁩ وحدة: اكتف بالوصف، أو حدد بالقرعة بداية كل منها؛ ولا تُرى إلا الآثار الكبيرة.</translation>
  </message>
  <message>
   <source>Five times or more</source>
   <translation>خمس مرات أو أكثر</translation>
  </message>
  <message>
   <source>Follow the monthly figures and look for a break when it starts.</source>
   <translation>متابعة الأرقام الشهرية والبحث عن انكسار عند البدء.</translation>
  </message>
  <message>
   <source>Follow the monthly figures, here and in a similar place, and look for a break when it starts.</source>
   <translation>متابعة الأرقام الشهرية، هنا وفي مكان مشابه، والبحث عن انكسار عند البدء.</translation>
  </message>
  <message>
   <source>For so few the numbers you know serve better in the analysis than in the draw.</source>
   <translation>مع عدد قليل كهذا تفيد الأرقام المعروفة في التحليل أكثر من القرعة.</translation>
  </message>
  <message>
   <source>From 100 on a balance rule leaves enough different draws.</source>
   <translation>من ⁦100⁩ فصاعدا تترك قاعدة التوازن قرعات مختلفة كافية.</translation>
  </message>
  <message>
   <source>From 40 on partners alike enough are found.</source>
   <translation>من ⁦40⁩ فصاعدا يوجد قرناء متشابهون بما يكفي.</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Groups can start in four steps.</source>
   <translation>يمكن أن تبدأ المجموعات على أربع مراحل.</translation>
  </message>
  <message>
   <source>Groups can start in two steps.</source>
   <translation>يمكن أن تبدأ المجموعات على مرحلتين.</translation>
  </message>
  <message>
   <source>Groups enough for three kinds, and everybody in them is measured.</source>
   <translation>مجموعات تكفي لثلاثة أنواع، ويقاس كل من فيها.</translation>
  </message>
  <message>
   <source>Here about {:.1f} times as many, until your baseline says better.</source>
   <translation>هنا نحو ⁨{:.1f}⁩ أمثال، إلى أن يقول القياس الأولي أفضل من ذلك.</translation>
  </message>
  <message>
   <source>How many days or shifts could be drawn?</source>
   <translation>كم يوما أو نوبة يمكن أن تدخل القرعة؟</translation>
  </message>
  <message>
   <source>How many groups could take part?</source>
   <translation>كم مجموعة يمكن أن تشارك؟</translation>
  </message>
  <message>
   <source>How many people could take part?</source>
   <translation>كم شخصا يمكن أن يشارك؟</translation>
  </message>
  <message>
   <source>How many things about them must be alike in the arms?</source>
   <translation>كم أمرا عنهم يجب أن يتشابه في الأذرع؟</translation>
  </message>
  <message>
   <source>How often can you measure everybody?</source>
   <translation>كم مرة يمكن قياس الجميع؟</translation>
  </message>
  <message>
   <source>In the end</source>
   <translation>في النهاية</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>مدعوون</translation>
  </message>
  <message>
   <source>Is the outcome counted month by month already?</source>
   <translation>هل تُعدّ النتيجة شهرا بشهر من قبل؟</translation>
  </message>
  <message>
   <source>Is there a similar place that does not get it?</source>
   <translation>هل يوجد مكان مشابه لا يحصل عليه؟</translation>
  </message>
  <message>
   <source>It is decided already, or by somebody else.</source>
   <translation>تقرر ذلك من قبل، أو قرره غيرنا.</translation>
  </message>
  <message>
   <source>It reaches groups one after the other anyway.</source>
   <translation>يصل إلى المجموعات واحدة بعد أخرى على أي حال.</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>المعروف</translation>
  </message>
  <message>
   <source>List who belongs to each group before the draw is opened.</source>
   <translation>اكتب قائمة من ينتمي إلى كل مجموعة قبل فتح القرعة.</translation>
  </message>
  <message>
   <source>Lists sealed beforehand; the last of a block can sometimes be guessed.</source>
   <translation>قوائم تُختم مسبقا؛ ويمكن أحيانا تخمين آخر الكتلة.</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>قرعة الأماكن</translation>
  </message>
  <message>
   <source>Lottery of places: a lot decides who gets one of the {} places, and who follows.</source>
   <translation>قرعة الأماكن: تقرر القرعة من يأخذ أحد الأماكن وعددها ⁨{}⁩، ومن يليه.</translation>
  </message>
  <message>
   <source>Many measurements of each, some before the start.</source>
   <translation>قياسات كثيرة لكل منهم، بعضها قبل البدء.</translation>
  </message>
  <message>
   <source>Measure before and after, here and in a similar place.</source>
   <translation>القياس قبلا وبعدا، هنا وفي مكان مشابه.</translation>
  </message>
  <message>
   <source>Measure before and after.</source>
   <translation>القياس قبلا وبعدا.</translation>
  </message>
  <message>
   <source>Measured in the same way at the same times.</source>
   <translation>يقاس بالطريقة نفسها وفي الأوقات نفسها.</translation>
  </message>
  <message>
   <source>More than 40</source>
   <translation>أكثر من ⁦40⁩</translation>
  </message>
  <message>
   <source>More than blocks could hold.</source>
   <translation>أكثر مما تسعه الكتل.</translation>
  </message>
  <message>
   <source>More than three</source>
   <translation>أكثر من ثلاثة</translation>
  </message>
  <message>
   <source>More want it than can have it.</source>
   <translation>الراغبون أكثر من الأماكن.</translation>
  </message>
  <message>
   <source>More want it than there are places.</source>
   <translation>الراغبون أكثر من الأماكن.</translation>
  </message>
  <message>
   <source>Names, groups, days or the order of starts can be drawn.</source>
   <translation>تدخل القرعة أسماء أو مجموعات أو أيام أو ترتيب البدايات.</translation>
  </message>
  <message>
   <source>Next to nothing</source>
   <translation>لا شيء تقريبا</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>No comparison any more once the others start: long-term effects stay unknown.</source>
   <translation>لا مقارنة بعد أن يبدأ الآخرون: تبقى الآثار البعيدة مجهولة.</translation>
  </message>
  <message>
   <source>No, or fewer than 24</source>
   <translation>لا، أو أقل من ⁦24⁩</translation>
  </message>
  <message>
   <source>No, they come one by one</source>
   <translation>لا، يأتون واحدا واحدا</translation>
  </message>
  <message>
   <source>Nobody knows who comes next, so a list is drawn beforehand.</source>
   <translation>لا أحد يعرف من يأتي تاليا، فتُعدّ قائمة بالقرعة مسبقا.</translation>
  </message>
  <message>
   <source>Nobody may be refused, but we can invite</source>
   <translation>لا يجوز رد أحد، لكن يمكننا أن ندعو</translation>
  </message>
  <message>
   <source>Not the programme but the invitation is drawn.</source>
   <translation>القرعة على الدعوة لا على البرنامج.</translation>
  </message>
  <message>
   <source>Once or twice</source>
   <translation>مرة أو مرتين</translation>
  </message>
  <message>
   <source>Once or twice each.</source>
   <translation>مرة أو مرتين لكل منهم.</translation>
  </message>
  <message>
   <source>One lot is drawn for all.</source>
   <translation>تُجرى قرعة واحدة للجميع.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions of the groups is drawn.</source>
   <translation>تُختار بالقرعة واحدة من أفضل القسمات توازنا للمجموعات.</translation>
  </message>
  <message>
   <source>One programme against none, or against what is usual.</source>
   <translation>برنامج واحد مقابل لا شيء، أو مقابل المعتاد.</translation>
  </message>
  <message>
   <source>Only afterwards.</source>
   <translation>بعده فقط.</translation>
  </message>
  <message>
   <source>Only those drawn</source>
   <translation>من وقعت عليهم القرعة فقط</translation>
  </message>
  <message>
   <source>Only those who get it are measured.</source>
   <translation>لا يقاس إلا من يحصلون عليه.</translation>
  </message>
  <message>
   <source>Only who they are.</source>
   <translation>هويتهم فقط.</translation>
  </message>
  <message>
   <source>Open to all, but calls, letters or lifts are few.</source>
   <translation>مفتوح للجميع، لكن المكالمات أو الرسائل أو وسائل النقل قليلة.</translation>
  </message>
  <message>
   <source>Order of sites by lot</source>
   <translation>ترتيب المواقع بالقرعة</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>People of one group answer alike, so more of them are needed.</source>
   <translation>أشخاص المجموعة الواحدة يجيبون إجابات متقاربة، فيلزم عدد أكبر منهم.</translation>
  </message>
  <message>
   <source>Phase it in by lot</source>
   <translation>إدخاله على مراحل بالقرعة</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>التكرار</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>المرات</translation>
  </message>
  <message>
   <source>Rung 1 of 5: only afterwards, so nothing tells what it changed.</source>
   <translation>الدرجة ⁦1⁩ من ⁦5⁩: بعده فقط، فلا شيء يبين ما غيّره.</translation>
  </message>
  <message>
   <source>Rung 2 of 5: before and after without a comparison. Other things may have changed too.</source>
   <translation>الدرجة ⁦2⁩ من ⁦5⁩: قبلا وبعدا بلا مقارنة. ربما تغيرت أمور أخرى أيضا.</translation>
  </message>
  <message>
   <source>Rung 3 of 5: before and after, beside a similar place that may differ in other ways.</source>
   <translation>الدرجة ⁦3⁩ من ⁦5⁩: قبلا وبعدا، بجانب مكان مشابه قد يختلف في غير ذلك.</translation>
  </message>
  <message>
   <source>Rung 4 of 5: a long series beside another one. What else began at that time can still mislead.</source>
   <translation>الدرجة ⁦4⁩ من ⁦5⁩: سلسلة طويلة بجانب أخرى. وما بدأ سواه في ذلك الوقت قد يضلل.</translation>
  </message>
  <message>
   <source>Rung 5 of 5: decided by lot, so a difference comes from the programme or from chance.</source>
   <translation>الدرجة ⁦5⁩ من ⁦5⁩: قررته القرعة، فالفرق من البرنامج أو من الصدفة.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>السلسلة</translation>
  </message>
  <message>
   <source>Several numbers</source>
   <translation>عدة أرقام</translation>
  </message>
  <message>
   <source>Stepped wedge: every group gets it, and a lot decides which starts at which step.</source>
   <translation>تصميم متدرج: تحصل عليه كل مجموعة، وتقرر القرعة أيها يبدأ في أي مرحلة.</translation>
  </message>
  <message>
   <source>Such as station, rank or sex.</source>
   <translation>مثل المركز أو الرتبة أو الجنس.</translation>
  </message>
  <message>
   <source>Such as the station and the rank.</source>
   <translation>مثل المركز والرتبة.</translation>
  </message>
  <message>
   <source>The facts must be known of every group before the draw, and the analysis uses them.</source>
   <translation>يجب معرفة المعلومات عن كل مجموعة قبل القرعة، ويستعملها التحليل.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw, and the analysis uses them.</source>
   <translation>يجب معرفة المعلومات عن الجميع قبل القرعة، ويستعملها التحليل.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw; who is lost takes the partner along.</source>
   <translation>يجب معرفة المعلومات عن الجميع قبل القرعة؛ ومن يُفقد يأخذ قرينه معه.</translation>
  </message>
  <message>
   <source>The lot is drawn again until the arms are alike by a rule fixed before.</source>
   <translation>تُعاد القرعة إلى أن تتشابه الأذرع بقاعدة مثبتة مسبقا.</translation>
  </message>
  <message>
   <source>The others get it once the comparison is over.</source>
   <translation>يحصل عليه الآخرون بعد انتهاء المقارنة.</translation>
  </message>
  <message>
   <source>The others go on as usual.</source>
   <translation>يستمر الآخرون كالمعتاد.</translation>
  </message>
  <message>
   <source>The people in this study have no facts to balance yet. This is the nearest method without them; bring people with their facts, then choose again.</source>
   <translation>ليست لأشخاص هذه الدراسة معلومات للموازنة بعد. هذه أقرب طريقة من دونها؛ أحضر الأشخاص مع معلوماتهم ثم اختر ثانية.</translation>
  </message>
  <message>
   <source>The programme must be able to stop and go from day to day; what lasts is not seen.</source>
   <translation>يجب أن يستطيع البرنامج أن يتوقف ويعود من يوم إلى يوم؛ وما يدوم أثره لا يُرى.</translation>
  </message>
  <message>
   <source>The same people or places, before and after.</source>
   <translation>الأشخاص أو الأماكن نفسها، قبلا وبعدا.</translation>
  </message>
  <message>
   <source>The same place is its own comparison.</source>
   <translation>المكان نفسه هو مقارنة نفسه.</translation>
  </message>
  <message>
   <source>There is nothing to balance by.</source>
   <translation>لا شيء يُوازن به.</translation>
  </message>
  <message>
   <source>They rarely talk about it with one another.</source>
   <translation>نادرا ما يتحدثون عنه فيما بينهم.</translation>
  </message>
  <message>
   <source>This study has {} of them now. Choose again if that is how many there will be.</source>
   <translation>في هذه الدراسة ⁨{}⁩ منهم الآن. اختر ثانية إن كان هذا عددهم النهائي.</translation>
  </message>
  <message>
   <source>Those left out are compared with groups where nobody has it.</source>
   <translation>من لم يحصلوا عليه يقارنون بمجموعات لا يحصل عليه فيها أحد.</translation>
  </message>
  <message>
   <source>Those most alike are paired, and in each pair a lot decides.</source>
   <translation>يُقرن الأكثر تشابها، وفي كل زوج تقرر القرعة.</translation>
  </message>
  <message>
   <source>Three or four times</source>
   <translation>ثلاث مرات أو أربع</translation>
  </message>
  <message>
   <source>Time lottery: a lot decides within each week on which days it runs.</source>
   <translation>قرعة الأيام: تقرر القرعة في كل أسبوع أي الأيام يجري فيها.</translation>
  </message>
  <message>
   <source>To see whether the parts help one another takes {} times the people.</source>
   <translation>لمعرفة هل يعين أحد الجزأين الآخر يلزم ⁨{}⁩ أمثال الأشخاص.</translation>
  </message>
  <message>
   <source>Too few to tell a change from a season.</source>
   <translation>أقل من أن تميز تغيرا من موسم.</translation>
  </message>
  <message>
   <source>Two arms of {}: invited and not invited.</source>
   <translation>ذراعان من ⁨{}⁩: مدعوون وغير مدعوين.</translation>
  </message>
  <message>
   <source>Two arms of {}: with it and without it.</source>
   <translation>ذراعان من ⁨{}⁩: معه ومن دونه.</translation>
  </message>
  <message>
   <source>Two means of so few say next to nothing; each one's own course does.</source>
   <translation>متوسطان لعدد قليل كهذا لا يقولان شيئا يذكر؛ أما مسار كل واحد فيقول.</translation>
  </message>
  <message>
   <source>Two parts tried at once on {}: neither, each alone, both.</source>
   <translation>جزءان يُجرَّبان معا على ⁨{}⁩: لا شيء، كل منهما وحده، الاثنان.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>الوحدة</translation>
  </message>
  <message>
   <source>Up to three</source>
   <translation>ثلاثة على الأكثر</translation>
  </message>
  <message>
   <source>Waiting list by lot</source>
   <translation>قائمة انتظار بالقرعة</translation>
  </message>
  <message>
   <source>Waiting list of {}: some get it now, the others later.</source>
   <translation>قائمة انتظار من ⁨{}⁩: يحصل عليه بعضهم الآن والآخرون لاحقا.</translation>
  </message>
  <message>
   <source>What do you know about them beforehand?</source>
   <translation>ماذا تعرف عنهم مسبقا؟</translation>
  </message>
  <message>
   <source>What do you want to find out?</source>
   <translation>ماذا تريد أن تعرف؟</translation>
  </message>
  <message>
   <source>What happens to people who did not get it.</source>
   <translation>ماذا يحدث لمن لم يحصلوا عليه.</translation>
  </message>
  <message>
   <source>What is known before the draw can be made alike in the arms.</source>
   <translation>ما يُعرف قبل القرعة يمكن جعله متشابها في الأذرع.</translation>
  </message>
  <message>
   <source>When half of those invited come, {} times the people are needed.</source>
   <translation>إذا جاء نصف المدعوين لزم ⁨{}⁩ أمثال الأشخاص.</translation>
  </message>
  <message>
   <source>Where more want it than can have it, a lot is also the fairest way.</source>
   <translation>حيث يزيد الراغبون على الأماكن تكون القرعة أعدل طريقة أيضا.</translation>
  </message>
  <message>
   <source>Which of two parts works?</source>
   <translation>أي الجزأين ينجح؟</translation>
  </message>
  <message>
   <source>Who knows that a turn will come may wait instead of acting.</source>
   <translation>من يعلم أن دوره سيأتي قد ينتظر بدل أن يعمل.</translation>
  </message>
  <message>
   <source>Who or what gets it, or does not?</source>
   <translation>من أو ما الذي يحصل عليه، أو لا يحصل؟</translation>
  </message>
  <message>
   <source>Who talks every day shares what is taught, so groups are drawn whole.</source>
   <translation>من يتحدثون كل يوم يتبادلون ما يُدرَّس، فتدخل المجموعات القرعة كاملة.</translation>
  </message>
  <message>
   <source>Who waits is the comparison, and nobody goes without.</source>
   <translation>من ينتظرون هم المقارنة، ولا يُحرم أحد.</translation>
  </message>
  <message>
   <source>Who will have had it in the end?</source>
   <translation>من سيكون قد حصل عليه في النهاية؟</translation>
  </message>
  <message>
   <source>With 8 to 40 groups balance must be made, not hoped for.</source>
   <translation>مع ⁦8⁩ إلى ⁦40⁩ مجموعة يجب صنع التوازن، لا انتظاره.</translation>
  </message>
  <message>
   <source>With 8 to 40 groups pairs gain most.</source>
   <translation>مع ⁦8⁩ إلى ⁦40⁩ مجموعة تفيد الأزواج أكثر من غيرها.</translation>
  </message>
  <message>
   <source>With so many chance alone keeps the arms much alike.</source>
   <translation>مع عدد كهذا تبقي الصدفة وحدها الأذرع متشابهة كثيرا.</translation>
  </message>
  <message>
   <source>Without a lot no design can rule out other causes.</source>
   <translation>بلا قرعة لا يستبعد أي تصميم الأسباب الأخرى.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>Yes, 24 months or more</source>
   <translation>نعم، ⁦24⁩ شهرا أو أكثر</translation>
  </message>
  <message>
   <source>Yes, many times</source>
   <translation>نعم، مرات كثيرة</translation>
  </message>
  <message>
   <source>Yes, there is a list</source>
   <translation>نعم، توجد قائمة</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>مجموعات</translation>
  </message>
  <message>
   <source>people</source>
   <translation>أشخاص</translation>
  </message>
  <message>
   <source>{} places are put in for now. Enter your own number under Method.</source>
   <translation>وُضعت ⁨{}⁩ من الأماكن مؤقتا. اكتب عددك في «الطريقة».</translation>
  </message>
  <message>
   <source>{} rounds in which everybody is measured, and starts kept to the calendar.</source>
   <translation>⁨{}⁩ مرات يقاس فيها الجميع، وبدايات تلتزم بالتقويم.</translation>
  </message>
 </context>
 <context>
  <name>plan_facts_words</name>
  <message>
   <source>Afterwards</source>
   <translation>بعد ذلك</translation>
  </message>
  <message>
   <source>Did those who made the programme take part in testing it?</source>
   <translation>هل شارك من وضعوا البرنامج في اختباره؟</translation>
  </message>
  <message>
   <source>How are answers entered, checked and kept, besides what Pilotage does?</source>
   <translation>كيف تُدخل الإجابات وتُراجع وتُحفظ، عدا ما يفعله ⁦Pilotage⁩؟</translation>
  </message>
  <message>
   <source>How did participants or residents take part: who, when, what did it change, were they paid?</source>
   <translation>كيف شارك المشاركون أو السكان: من، ومتى، وماذا غيّر ذلك، وهل دُفع لهم؟</translation>
  </message>
  <message>
   <source>How is it seen to that the programme is run as planned?</source>
   <translation>كيف يُضمن تنفيذ البرنامج كما خُطط له؟</translation>
  </message>
  <message>
   <source>How is the programme meant to work, from what is done to what should change?</source>
   <translation>كيف يُفترض أن يعمل البرنامج، مما يُنفَّذ إلى ما ينبغي أن يتغير؟</translation>
  </message>
  <message>
   <source>How it is watched</source>
   <translation>كيف يُتابع</translation>
  </message>
  <message>
   <source>How was that done, and how alike did the groups look?</source>
   <translation>كيف جرى ذلك، وإلى أي حد تشابهت المجموعات؟</translation>
  </message>
  <message>
   <source>How was the number of people decided, on which assumptions?</source>
   <translation>كيف حُدد عدد الأشخاص، وعلى أي افتراضات؟</translation>
  </message>
  <message>
   <source>How were enough people found and asked?</source>
   <translation>كيف وُجد عدد كاف من الأشخاص وكيف سُئلوا؟</translation>
  </message>
  <message>
   <source>How will participants, managers and others learn the results?</source>
   <translation>كيف سيعرف المشاركون والمديرون وغيرهم النتائج؟</translation>
  </message>
  <message>
   <source>Was a look at the results planned before the end, and what would stop the study?</source>
   <translation>هل خُطط للاطلاع على النتائج قبل النهاية، وما الذي يوقف الدراسة؟</translation>
  </message>
  <message>
   <source>What did people agree to for later use of their data?</source>
   <translation>على ماذا وافق الأشخاص لاستعمال بياناتهم لاحقا؟</translation>
  </message>
  <message>
   <source>What did people get for taking part?</source>
   <translation>ماذا نال الأشخاص لقاء مشاركتهم؟</translation>
  </message>
  <message>
   <source>What did the others get, and why was this the right comparison?</source>
   <translation>ماذا تلقى الآخرون، ولماذا كانت هذه المقارنة الصحيحة؟</translation>
  </message>
  <message>
   <source>What do the results mean beside benefits, harms and what others found?</source>
   <translation>ماذا تعني النتائج إلى جانب الفوائد والأضرار وما وجده آخرون؟</translation>
  </message>
  <message>
   <source>What else ran at the same time, for whom?</source>
   <translation>ماذا جرى غير ذلك في الوقت نفسه، ولمن؟</translation>
  </message>
  <message>
   <source>What exactly was done: contents, sessions, hours, material, and where can it be had?</source>
   <translation>ما الذي نُفذ بالضبط: المحتوى والجلسات والساعات والمواد، ومن أين يمكن الحصول عليها؟</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>ما يُنفَّذ</translation>
  </message>
  <message>
   <source>What is offered after the study, also to those who suffered harm?</source>
   <translation>ماذا يُعرض بعد الدراسة، ولمن أصابه ضرر أيضا؟</translation>
  </message>
  <message>
   <source>What part did they and the funder have in plan, data and writing?</source>
   <translation>ما دورهم ودور الممول في الخطة والبيانات والكتابة؟</translation>
  </message>
  <message>
   <source>What was done so that people stayed until the last questionnaire?</source>
   <translation>ماذا فُعل ليبقى الأشخاص حتى آخر استبيان؟</translation>
  </message>
  <message>
   <source>When and how may the group of a person be made known?</source>
   <translation>متى وكيف يجوز كشف مجموعة شخص ما؟</translation>
  </message>
  <message>
   <source>When would the programme be stopped or changed for a person or a site?</source>
   <translation>متى يُوقف البرنامج أو يُغيَّر لشخص أو لموقع؟</translation>
  </message>
  <message>
   <source>Where does it take place: which towns, stations, schools or services?</source>
   <translation>أين تجري: أي مدن أو مراكز أو مدارس أو خدمات؟</translation>
  </message>
  <message>
   <source>Where is the study registered: registry, number, address, date?</source>
   <translation>أين سُجلت الدراسة: السجل والرقم والعنوان والتاريخ؟</translation>
  </message>
  <message>
   <source>Which board approved the study, when, under which number?</source>
   <translation>أي لجنة أقرت الدراسة، ومتى، وبأي رقم؟</translation>
  </message>
  <message>
   <source>Which sites and which trainers could take part?</source>
   <translation>أي مواقع وأي مدربين أمكنهم المشاركة؟</translation>
  </message>
  <message>
   <source>Who agreed to take part, for whom, and how was it asked?</source>
   <translation>من وافق على المشاركة، وعن من، وكيف سُئل؟</translation>
  </message>
  <message>
   <source>Who can have the data, the dictionary and the code, where and from when?</source>
   <translation>من يمكنه الحصول على البيانات والقاموس والشفرة، وأين، ومنذ متى؟</translation>
  </message>
  <message>
   <source>Who can read names and answers, and when are names erased?</source>
   <translation>من يستطيع قراءة الأسماء والإجابات، ومتى تُمحى الأسماء؟</translation>
  </message>
  <message>
   <source>Who checks how the study is run, and how often?</source>
   <translation>من يراجع سير الدراسة، وكم مرة؟</translation>
  </message>
  <message>
   <source>Who could see the next assignment before a person was enrolled?</source>
   <translation>من كان يمكنه رؤية التعيين التالي قبل تسجيل الشخص؟</translation>
  </message>
  <message>
   <source>Who could take part and who could not?</source>
   <translation>من أمكنه المشاركة ومن لم يمكنه؟</translation>
  </message>
  <message>
   <source>Who did not know who was in which group?</source>
   <translation>من لم يكن يعرف من في أي مجموعة؟</translation>
  </message>
  <message>
   <source>Who did what in the study?</source>
   <translation>من فعل ماذا في الدراسة؟</translation>
  </message>
  <message>
   <source>Who is responsible for the study, and how can they be reached?</source>
   <translation>من المسؤول عن الدراسة، وكيف يمكن الاتصال به؟</translation>
  </message>
  <message>
   <source>Who is told when the plan changes, and how?</source>
   <translation>من يُبلَّغ حين تتغير الخطة، وكيف؟</translation>
  </message>
  <message>
   <source>Who of those who planned, ran or wrote gains by a result? Is a trainer among them?</source>
   <translation>من ممن خططوا أو نفذوا أو كتبوا ينتفع بنتيجة ما؟ وهل بينهم مدرب؟</translation>
  </message>
  <message>
   <source>Who paid for the study or helped with goods or staff?</source>
   <translation>من دفع تكلفة الدراسة أو أعان بمواد أو موظفين؟</translation>
  </message>
  <message>
   <source>Who ran the sessions, how were they trained, and how were they assigned?</source>
   <translation>من أدار الجلسات، وكيف دُرّب، وكيف عُيّن؟</translation>
  </message>
  <message>
   <source>Who steers the study and its data, and how do they work?</source>
   <translation>من يوجه الدراسة وبياناتها، وكيف يعمل؟</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>من يشارك</translation>
  </message>
  <message>
   <source>Who watches over the data and over harms, and are they independent?</source>
   <translation>من يتابع البيانات والأضرار، وهل هو مستقل؟</translation>
  </message>
  <message>
   <source>Why did the study end when it did?</source>
   <translation>لماذا انتهت الدراسة حين انتهت؟</translation>
  </message>
  <message>
   <source>Why was this study made? What was known before, and what was not?</source>
   <translation>لماذا أُجريت هذه الدراسة؟ ما الذي كان معروفا وما الذي لم يكن؟</translation>
  </message>
  <message>
   <source>Why were groups drawn and not single people?</source>
   <translation>لماذا اقتُرع على مجموعات لا على أفراد؟</translation>
  </message>
  <message>
   <source>Why, and who stands behind it</source>
   <translation>لماذا، ومن وراءها</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_sheet</name>
  <message>
   <source>all critical steps</source>
   <translation>كل الخطوات الحاسمة</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_words</name>
  <message>
   <source>A test by drawing again</source>
   <translation>اختبار بإعادة القرعة</translation>
  </message>
  <message>
   <source>After responses on an outcome had come in, before results were opened.</source>
   <translation>بعد وصول استجابات عن نتيجة مقيسة، وقبل فتح النتائج.</translation>
  </message>
  <message>
   <source>After results had been opened with the real arms.</source>
   <translation>بعد فتح النتائج بالأذرع الحقيقية.</translation>
  </message>
  <message>
   <source>Before any response had come in.</source>
   <translation>قبل وصول أي استجابة.</translation>
  </message>
  <message>
   <source>Before any response on an outcome after its baseline had come in.</source>
   <translation>قبل وصول أي استجابة عن نتيجة مقيسة بعد قياسها الأولي.</translation>
  </message>
  <message>
   <source>Bounds for those who would answer in either arm</source>
   <translation>حدود لمن كانوا سيجيبون في أي الذراعين</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>أعداد</translation>
  </message>
  <message>
   <source>Course groups as partial nesting</source>
   <translation>صفوف الدورة تداخلا جزئيا</translation>
  </message>
  <message>
   <source>Drawing whole groups again with replacement</source>
   <translation>إعادة اختيار مجموعات كاملة مع الإرجاع</translation>
  </message>
  <message>
   <source>How wrong the missing would have to be</source>
   <translation>كم يجب أن يخطئ الناقص</translation>
  </message>
  <message>
   <source>Missing values at their extremes</source>
   <translation>القيم الناقصة عند طرفيها</translation>
  </message>
  <message>
   <source>Missing values imputed by arm</source>
   <translation>تعويض القيم الناقصة بحسب الذراع</translation>
  </message>
  <message>
   <source>Ordered steps</source>
   <translation>درجات مرتبة</translation>
  </message>
  <message>
   <source>Other cut-offs of missing answers</source>
   <translation>حدود أخرى للإجابات الناقصة</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>نقاط</translation>
  </message>
  <message>
   <source>Without any adjustment</source>
   <translation>من دون أي ضبط</translation>
  </message>
  <message>
   <source>Without covariates</source>
   <translation>من دون متغيرات مرافقة</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>نعم أو لا</translation>
  </message>
  <message>
   <source>adjusted</source>
   <translation>الضبط</translation>
  </message>
  <message>
   <source>adjusted for</source>
   <translation>الضبط</translation>
  </message>
  <message>
   <source>among whom</source>
   <translation>من تشملهم</translation>
  </message>
  <message>
   <source>analysis plan</source>
   <translation>خطة التحليل</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>الذراع</translation>
  </message>
  <message>
   <source>as the design asks</source>
   <translation>كما يطلب التصميم</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>سُئل</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>القياس الأولي</translation>
  </message>
  <message>
   <source>because</source>
   <translation>لأن</translation>
  </message>
  <message>
   <source>beside the main estimate</source>
   <translation>بجانب التقدير الرئيسي</translation>
  </message>
  <message>
   <source>better is</source>
   <translation>الأفضل</translation>
  </message>
  <message>
   <source>by a regression in each arm</source>
   <translation>بانحدار في كل ذراع</translation>
  </message>
  <message>
   <source>by one regression</source>
   <translation>بانحدار واحد</translation>
  </message>
  <message>
   <source>closes on day</source>
   <translation>تُغلق في اليوم</translation>
  </message>
  <message>
   <source>data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>days count from</source>
   <translation>تُحسب الأيام من</translation>
  </message>
  <message>
   <source>description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <source>difference that matters</source>
   <translation>الفرق المهم</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>البعد</translation>
  </message>
  <message>
   <source>instrument</source>
   <translation>الأداة</translation>
  </message>
  <message>
   <source>measured at</source>
   <translation>تقاس في</translation>
  </message>
  <message>
   <source>method</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>not at all: a plain difference</source>
   <translation>بلا ضبط: فرق بسيط</translation>
  </message>
  <message>
   <source>on the date</source>
   <translation>في التاريخ</translation>
  </message>
  <message>
   <source>opens on day</source>
   <translation>تُفتح في اليوم</translation>
  </message>
  <message>
   <source>order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>protocol</source>
   <translation>البروتوكول</translation>
  </message>
  <message>
   <source>question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>score</source>
   <translation>درجة</translation>
  </message>
  <message>
   <source>share</source>
   <translation>الحصة</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>الطبقات</translation>
  </message>
  <message>
   <source>target day</source>
   <translation>اليوم المستهدف</translation>
  </message>
  <message>
   <source>the waiting list gets the programme after</source>
   <translation>تتلقى قائمة الانتظار البرنامج بعد</translation>
  </message>
  <message>
   <source>units</source>
   <translation>الوحدات</translation>
  </message>
  <message>
   <source>values</source>
   <translation>القيم</translation>
  </message>
  <message>
   <source>wave</source>
   <translation>الجولة</translation>
  </message>
 </context>
 <context>
  <name>plan_pilot_words</name>
  <message>
   <source>Changed again later</source>
   <translation>تغير ثانية لاحقا</translation>
  </message>
  <message>
   <source>Computed from the responses: Cronbach’s alpha, once 30 people have answered every item.</source>
   <translation>يُحسب من الاستجابات: ألفا كرونباخ، متى أجاب ⁦30⁩ شخصا عن كل البنود.</translation>
  </message>
  <message>
   <source>Computed from the responses: the median of the minutes a person takes at that wave.</source>
   <translation>يُحسب من الاستجابات: وسيط الدقائق التي يستغرقها الشخص في تلك الجولة.</translation>
  </message>
  <message>
   <source>Counted from the attendance: those who came to every session they were listed for.</source>
   <translation>يُعدّ من الحضور: من حضروا كل جلسة أُدرجوا فيها.</translation>
  </message>
  <message>
   <source>Counted from the first consent question: those who agreed, of those asked.</source>
   <translation>يُعدّ من أول سؤال عن الموافقة: من وافقوا ممن سُئلوا.</translation>
  </message>
  <message>
   <source>Counted from the history: people whose arm was known before they had agreed.</source>
   <translation>يُعدّ من السجل الزمني: من عُرفت ذراعهم قبل أن يوافقوا.</translation>
  </message>
  <message>
   <source>Counted from the log: harms of severity 3 or 4, possibly or likely linked.</source>
   <translation>يُعدّ من السجل: أضرار درجتها ⁦3⁩ أو ⁦4⁩، يمكن أو يُرجَّح ارتباطها.</translation>
  </message>
  <message>
   <source>Counted from the responses: people of the round who answered at that wave.</source>
   <translation>يُعدّ من الاستجابات: أشخاص الدورة الذين أجابوا في تلك الجولة.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions answered, of those asked.</source>
   <translation>يُعدّ من الاستجابات: الأسئلة المجاب عنها من المطروحة.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions that 30 to 85 % of the round answer right.</source>
   <translation>يُعدّ من الاستجابات: أسئلة يصيب فيها من ⁦30⁩ إلى ⁦85 %⁩ من الدورة.</translation>
  </message>
  <message>
   <source>Go at {0} or less; else stop.</source>
   <translation>متابعة عند ⁦{0}⁩ أو أقل؛ وإلا فإيقاف.</translation>
  </message>
  <message>
   <source>Go at {0} or more; stop below.</source>
   <translation>متابعة عند ⁦{0}⁩ أو أكثر؛ وإيقاف دون ذلك.</translation>
  </message>
  <message>
   <source>Go from {0}; amend from {1} up to it; stop below {1}.</source>
   <translation>متابعة من ⁦{0}⁩؛ وتغيير من ⁦{1}⁩ حتى ذلك؛ وإيقاف تحت ⁦{1}⁩.</translation>
  </message>
  <message>
   <source>Go up to {0}; amend up to {1}; stop above {1}.</source>
   <translation>متابعة حتى ⁦{0}⁩؛ وتغيير حتى ⁦{1}⁩؛ وإيقاف فوق ⁦{1}⁩.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>Noted by hand in each round.</source>
   <translation>يُدوَّن باليد في كل دورة.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>a count</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>a share in percent</source>
   <translation>نسبة مئوية</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>قيمة</translation>
  </message>
  <message>
   <source>amend</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>arms made known before consent</source>
   <translation>أذرع كُشفت قبل الموافقة</translation>
  </message>
  <message>
   <source>go</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>how well the items of a scale go together</source>
   <translation>مدى ترابط بنود مقياس</translation>
  </message>
  <message>
   <source>minutes the questions take</source>
   <translation>الدقائق التي تستغرقها الأسئلة</translation>
  </message>
  <message>
   <source>questions answered</source>
   <translation>الأسئلة المجاب عنها</translation>
  </message>
  <message>
   <source>serious harms in the log</source>
   <translation>الأضرار الخطيرة في السجل</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>test questions neither too easy nor too hard</source>
   <translation>أسئلة اختبار ليست سهلة جدا ولا صعبة جدا</translation>
  </message>
  <message>
   <source>the attendance lists</source>
   <translation>قوائم الحضور</translation>
  </message>
  <message>
   <source>the consent that was asked for</source>
   <translation>الموافقة التي طُلبت</translation>
  </message>
  <message>
   <source>what somebody notes by hand</source>
   <translation>ما يدوّنه أحد باليد</translation>
  </message>
  <message>
   <source>who was reached at a wave</source>
   <translation>من أمكن الوصول إليهم في جولة</translation>
  </message>
 </context>
 <context>
  <name>plan_words</name>
  <message>
   <source>A date of its own</source>
   <translation>تاريخ خاص بها</translation>
  </message>
  <message>
   <source>A lot within each stratum, so that arms are alike in what the strata say.</source>
   <translation>قرعة في كل طبقة، كي تتشابه الأذرع في ما تقوله الطبقات.</translation>
  </message>
  <message>
   <source>All as near as can be</source>
   <translation>كلها أقرب ما يمكن</translation>
  </message>
  <message>
   <source>Are drawn in each stratum alone</source>
   <translation>تدخل القرعة في كل طبقة وحدها</translation>
  </message>
  <message>
   <source>Are drawn together, so that totals stay alike</source>
   <translation>تدخل القرعة معا، فتبقى المجاميع متشابهة</translation>
  </message>
  <message>
   <source>At least one pair is farther apart than the largest distance.</source>
   <translation>في زوج واحد على الأقل مسافة تزيد على أكبر مسافة.</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>السلوك</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>القناعات</translation>
  </message>
  <message>
   <source>Biased coin</source>
   <translation>عملة مائلة</translation>
  </message>
  <message>
   <source>Big stick</source>
   <translation>العصا الكبيرة</translation>
  </message>
  <message>
   <source>Blocks of mixed sizes</source>
   <translation>كتل مختلفة الأحجام</translation>
  </message>
  <message>
   <source>Complete randomisation</source>
   <translation>عشوائية تامة</translation>
  </message>
  <message>
   <source>Constrained randomisation</source>
   <translation>عشوائية مقيدة</translation>
  </message>
  <message>
   <source>Days or shifts are drawn within each week; each is one line under People.</source>
   <translation>تُحدد الأيام أو النوبات بالقرعة في كل أسبوع؛ وكل منها سطر واحد في الأشخاص.</translation>
  </message>
  <message>
   <source>Drawn again until the arms are alike by a rule fixed before.</source>
   <translation>تُعاد القرعة إلى أن تتشابه الأذرع بقاعدة مثبتة مسبقا.</translation>
  </message>
  <message>
   <source>Each begins at a session drawn by lot and is compared with itself.</source>
   <translation>يبدأ كل واحد في جلسة تحددها القرعة ويقارن بنفسه.</translation>
  </message>
  <message>
   <source>Each by a lot of its own; the sizes of the arms are left to chance.</source>
   <translation>لكل واحد قرعته؛ وأحجام الأذرع متروكة للصدفة.</translation>
  </message>
  <message>
   <source>Either</source>
   <translation>أي منهما</translation>
  </message>
  <message>
   <source>Enrolment</source>
   <translation>التسجيل</translation>
  </message>
  <message>
   <source>Every arm is compared with the first. Give the first more people, 1.4 for each one elsewhere with three arms and 2 with five: each comparison gets 3 to 10 % more exact with the same number in all. More still where the programme is dear.</source>
   <translation>تقارن كل ذراع بالأولى. أعط الأولى أشخاصا أكثر، ⁦1.4⁩ لكل واحد في غيرها مع ثلاث أذرع و⁦2⁩ مع خمس: تزداد دقة كل مقارنة ⁦3⁩ إلى ⁦10 %⁩ بالعدد الكلي نفسه. وأكثر من ذلك حيث يكون البرنامج غاليا.</translation>
  </message>
  <message>
   <source>Every group gets it; the arms are the steps at which they start.</source>
   <translation>تحصل عليه كل مجموعة؛ والأذرع هي المراحل التي تبدأ فيها.</translation>
  </message>
  <message>
   <source>Exploring</source>
   <translation>استكشافية</translation>
  </message>
  <message>
   <source>Fewer than 200: chance may leave the arms quite unequal.</source>
   <translation>أقل من ⁦200⁩: قد تترك الصدفة الأذرع متفاوتة كثيرا.</translation>
  </message>
  <message>
   <source>Fewer than six groups in an arm: only a test by redraws will hold.</source>
   <translation>أقل من ست مجموعات في ذراع: لا يصمد إلا اختبار بإعادة القرعة.</translation>
  </message>
  <message>
   <source>For people who come one by one: a coin that leans to the arm behind.</source>
   <translation>لمن يأتون واحدا واحدا: عملة تميل إلى الذراع المتأخرة.</translation>
  </message>
  <message>
   <source>For people who come one by one: a fair coin, until one arm leads by too many.</source>
   <translation>لمن يأتون واحدا واحدا: عملة عادلة، إلى أن تتقدم ذراع أكثر مما ينبغي.</translation>
  </message>
  <message>
   <source>For people who come one by one: every order in which no arm leads by too many is as likely.</source>
   <translation>لمن يأتون واحدا واحدا: كل ترتيب لا تتقدم فيه ذراع أكثر مما ينبغي متساوي الاحتمال.</translation>
  </message>
  <message>
   <source>For people who come one by one: most likely to the arm that keeps the arms alike.</source>
   <translation>لمن يأتون واحدا واحدا: على الأرجح إلى الذراع التي تبقي الأذرع متشابهة.</translation>
  </message>
  <message>
   <source>For people who come one by one: short shuffled blocks, one list for each stratum.</source>
   <translation>لمن يأتون واحدا واحدا: كتل قصيرة مخلوطة، وقائمة لكل طبقة.</translation>
  </message>
  <message>
   <source>Groups are drawn whole: stations, shifts, classes.</source>
   <translation>تدخل المجموعات القرعة كاملة: مراكز ونوبات وصفوف.</translation>
  </message>
  <message>
   <source>Groups come to a share treated; within each a lot decides who is.</source>
   <translation>تأخذ المجموعات نسبة من يحصلون عليه؛ وفي كل منها تقرر القرعة من هم.</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>الضرر</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>الأعلى</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>المعرفة</translation>
  </message>
  <message>
   <source>Largest less smallest arm</source>
   <translation>أكبر ذراع ناقص أصغر ذراع</translation>
  </message>
  <message>
   <source>Lottery of days</source>
   <translation>قرعة الأيام</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>قرعة الأماكن</translation>
  </message>
  <message>
   <source>Lower</source>
   <translation>الأدنى</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>رئيسية</translation>
  </message>
  <message>
   <source>Many strata for so few: pairs, minimisation or a balance rule would do better.</source>
   <translation>طبقات كثيرة لعدد قليل: الأزواج أو التصغير أو قاعدة توازن أفضل.</translation>
  </message>
  <message>
   <source>Matched pairs</source>
   <translation>أزواج متشابهة</translation>
  </message>
  <message>
   <source>Maximal procedure</source>
   <translation>الإجراء الأوسع</translation>
  </message>
  <message>
   <source>Minimisation</source>
   <translation>التصغير</translation>
  </message>
  <message>
   <source>One lot for all; the arms have fixed sizes.</source>
   <translation>قرعة واحدة للجميع؛ وأحجام الأذرع ثابتة.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions, each as likely as the others.</source>
   <translation>واحدة من أفضل القسمات توازنا، ولكل منها الاحتمال نفسه.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Process</source>
   <translation>تنفيذ</translation>
  </message>
  <message>
   <source>Randomisation of whole groups</source>
   <translation>عشوائية مجموعات كاملة</translation>
  </message>
  <message>
   <source>Randomisation with a balance rule</source>
   <translation>عشوائية بقاعدة توازن</translation>
  </message>
  <message>
   <source>Routine data</source>
   <translation>بيانات معتادة</translation>
  </message>
  <message>
   <source>Sets of at least one per arm, any size</source>
   <translation>مجموعات فيها واحد على الأقل لكل ذراع، بأي حجم</translation>
  </message>
  <message>
   <source>Simple randomisation</source>
   <translation>عشوائية بسيطة</translation>
  </message>
  <message>
   <source>So many places; who comes next when one is given up is drawn too.</source>
   <translation>أماكن محدودة؛ ومن يأتي تاليا إذا تُرك مكان تحدده القرعة أيضا.</translation>
  </message>
  <message>
   <source>Some groups are nearly always, or never, in the same arm. Keep more divisions.</source>
   <translation>بعض المجموعات تكون دائما تقريبا، أو لا تكون أبدا، في الذراع نفسها. أبق قسمات أكثر.</translation>
  </message>
  <message>
   <source>Some groups have chances far from even. Keep more divisions.</source>
   <translation>لبعض المجموعات فرص بعيدة عن التساوي. أبق قسمات أكثر.</translation>
  </message>
  <message>
   <source>Standard deviation over the arms</source>
   <translation>الانحراف المعياري بين الأذرع</translation>
  </message>
  <message>
   <source>Start by lot</source>
   <translation>البدء بالقرعة</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>تصميم متدرج</translation>
  </message>
  <message>
   <source>Stratified randomisation</source>
   <translation>عشوائية ضمن طبقات</translation>
  </message>
  <message>
   <source>The draw</source>
   <translation>القرعة</translation>
  </message>
  <message>
   <source>The first session</source>
   <translation>الجلسة الأولى</translation>
  </message>
  <message>
   <source>The hardest to match first</source>
   <translation>الأصعب قرنا أولا</translation>
  </message>
  <message>
   <source>The last session</source>
   <translation>الجلسة الأخيرة</translation>
  </message>
  <message>
   <source>Those most alike are put together, then one of each goes to each arm.</source>
   <translation>يوضع الأكثر تشابها معا، ثم يذهب واحد من كل مجموعة إلى كل ذراع.</translation>
  </message>
  <message>
   <source>Two stages: groups, then people</source>
   <translation>مرحلتان: المجموعات ثم الأشخاص</translation>
  </message>
  <message>
   <source>Variance over the arms</source>
   <translation>التباين بين الأذرع</translation>
  </message>
  <message>
   <source>With one block size the last of each block can be told beforehand. Add another.</source>
   <translation>مع حجم كتلة واحد يُعرف آخر كل كتلة مسبقا. أضف حجما آخر.</translation>
  </message>
 </context>
 <context>
  <name>template_words</name>
  <message>
   <source>A course and its trial are tried in numbered rounds and changed between them. Whether they can be done is judged by criteria with bands fixed beforehand; no arms are compared.</source>
   <translation>تُجرَّب دورة وتجربتها في مراحل مرقّمة وتُغيَّران بينها. ويُحكم على إمكان تنفيذهما بمعايير حدودها مثبتة مسبقا؛ ولا تقارن أذرع.</translation>
  </message>
  <message>
   <source>A sample of residents is asked once about police, forums and safety. Shares and means with intervals that know how the sample was drawn.</source>
   <translation>تُسأل عينة من السكان مرة واحدة عن الشرطة واللقاءات والأمان. نسب ومتوسطات مع فترات تراعي طريقة اختيار العينة.</translation>
  </message>
  <message>
   <source>A three-day course on fair treatment for street officers, offered by lot now or after the follow-up. Knowledge, beliefs and behaviour are measured about five months after the course.</source>
   <translation>دورة من ثلاثة أيام في المعاملة العادلة لأفراد الشرطة في الشارع، تُعرض بالقرعة الآن أو بعد القياس اللاحق. تقاس المعرفة والقناعات والسلوك بعد الدورة بنحو خمسة أشهر.</translation>
  </message>
  <message>
   <source>Before and after, one group</source>
   <translation>قبلا وبعدا، مجموعة واحدة</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>فارغة</translation>
  </message>
  <message>
   <source>Class: attendance and tests</source>
   <translation>صف: الحضور والاختبارات</translation>
  </message>
  <message>
   <source>Every group gets the programme, and lot decides when: one set of groups starts after each period. Clients are asked in every period.</source>
   <translation>تحصل كل مجموعة على البرنامج، وتقرر القرعة متى: تبدأ بعد كل فترة دفعة من المجموعات. ويُسأل المراجعون في كل فترة.</translation>
  </message>
  <message>
   <source>Everybody gets the programme; the same questions are asked before and after. There is no comparison group, so nothing can be said about what the programme caused.</source>
   <translation>يحصل الجميع على البرنامج؛ وتُطرح الأسئلة نفسها قبلا وبعدا. لا توجد مجموعة مقارنة، فلا يمكن قول شيء عما سببه البرنامج.</translation>
  </message>
  <message>
   <source>Feasibility pilot in rounds</source>
   <translation>دراسة جدوى على مراحل</translation>
  </message>
  <message>
   <source>Interrupted time series</source>
   <translation>سلسلة زمنية منقطعة</translation>
  </message>
  <message>
   <source>No arms, waves, instruments or outcomes. Everything is added by hand, in Plan and Instruments.</source>
   <translation>بلا أذرع ولا جولات ولا أدوات ولا نتائج مقيسة. يضاف كل شيء يدويا، في الخطة والأدوات.</translation>
  </message>
  <message>
   <source>Observation checklist</source>
   <translation>قائمة تحقق للمشاهدة</translation>
  </message>
  <message>
   <source>One training group: who came, what they knew before and after, how they did in a scene. No comparison group, so no verdict on the course.</source>
   <translation>صف تدريب واحد: من حضر، وما عرفوه قبلا وبعدا، وأداؤهم في مشهد. لا توجد مجموعة مقارنة، فلا حكم على الدورة.</translation>
  </message>
  <message>
   <source>People are offered a programme or not, by lot. Knowledge, confidence and an acted scene are measured before, at the end and three months later.</source>
   <translation>يُعرض البرنامج على أشخاص أو لا يُعرض، بالقرعة. تقاس المعرفة والثقة ومشهد تمثيلي قبله وفي نهايته وبعد ثلاثة أشهر.</translation>
  </message>
  <message>
   <source>Procedural-justice training</source>
   <translation>تدريب على العدالة الإجرائية</translation>
  </message>
  <message>
   <source>Routine counts by month before and after a start date: the change of level and of slope. Twenty-four months before, twelve after. No comparison by lot.</source>
   <translation>أعداد معتادة شهرية قبل تاريخ البدء وبعده: تغير المستوى والميل. أربعة وعشرون شهرا قبله واثنا عشر بعده. بلا مقارنة بالقرعة.</translation>
  </message>
  <message>
   <source>Scenes or encounters are observed point by point with a clock, by one observer or two. Shows how often each point was done, with its interval.</source>
   <translation>تُشاهد المشاهد أو اللقاءات نقطة نقطة مع ساعة، بملاحظ واحد أو اثنين. ويظهر كم مرة أُنجزت كل نقطة، مع فترتها.</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>تصميم متدرج</translation>
  </message>
  <message>
   <source>Survey of residents</source>
   <translation>مسح للسكان</translation>
  </message>
  <message>
   <source>Two-arm trial, groups</source>
   <translation>تجربة بذراعين، مجموعات</translation>
  </message>
  <message>
   <source>Two-arm trial, people</source>
   <translation>تجربة بذراعين، أشخاص</translation>
  </message>
  <message>
   <source>Whole groups (stations, shifts, schools, wards) are offered a programme or not, by lot. Attitudes and case files are measured before and six months later.</source>
   <translation>يُعرض البرنامج على مجموعات كاملة (مراكز، نوبات، مدارس، أقسام) أو لا يُعرض، بالقرعة. تقاس المواقف وملفات القضايا قبله وبعد ستة أشهر.</translation>
  </message>
 </context>
 <context>
  <name>window_menus</name>
  <message>
   <source>&amp;Close the study</source>
   <translation>إ&amp;غلاق الدراسة</translation>
  </message>
  <message>
   <source>&amp;Curtain: hide the screen</source>
   <translation>ال&amp;ستار: إخفاء الشاشة</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>ال&amp;تحرير</translation>
  </message>
  <message>
   <source>&amp;Find or do…</source>
   <translation>&amp;بحث أو تنفيذ…</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>&amp;ملء الشاشة</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>ال&amp;انتقال</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ال&amp;مساعدة</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;مساعدة هذه الصفحة</translation>
  </message>
  <message>
   <source>&amp;Keys of this page</source>
   <translation>م&amp;فاتيح هذه الصفحة</translation>
  </message>
  <message>
   <source>&amp;Light or dark</source>
   <translation>&amp;فاتح أو داكن</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>دراسة &amp;جديدة…</translation>
  </message>
  <message>
   <source>&amp;Open a study…</source>
   <translation>&amp;فتح دراسة…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;خروج</translation>
  </message>
  <message>
   <source>&amp;Show the file</source>
   <translation>إظهار ال&amp;ملف</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>نص أ&amp;صغر</translation>
  </message>
  <message>
   <source>&amp;Study</source>
   <translation>ال&amp;دراسة</translation>
  </message>
  <message>
   <source>&amp;Text as made</source>
   <translation>النص ال&amp;أصلي</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>ال&amp;عرض</translation>
  </message>
  <message>
   <source>L&amp;arger text</source>
   <translation>نص أ&amp;كبر</translation>
  </message>
  <message>
   <source>L&amp;og something…</source>
   <translation>تس&amp;جيل شيء…</translation>
  </message>
  <message>
   <source>Next &amp;region</source>
   <translation>الجزء ال&amp;تالي</translation>
  </message>
  <message>
   <source>Region &amp;before</source>
   <translation>الجزء ال&amp;سابق</translation>
  </message>
  <message>
   <source>Saved &amp;when?</source>
   <translation>متى &amp;حُفظ؟</translation>
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation>الإ&amp;عدادات…</translation>
  </message>
  <message>
   <source>Stay &amp;blinded, or no longer</source>
   <translation>البقاء تحت ال&amp;تعمية، أو إنهاؤها</translation>
  </message>
  <message>
   <source>arms hide allocation</source>
   <translation>أذرع إخفاء توزيع تعمية</translation>
  </message>
  <message>
   <source>bring back again</source>
   <translation>إعادة استرجاع</translation>
  </message>
  <message>
   <source>preferences backups keys theme</source>
   <translation>تفضيلات نسخ احتياطية مفاتيح سمة</translation>
  </message>
  <message>
   <source>privacy hide pause blank</source>
   <translation>خصوصية إخفاء توقف فارغ</translation>
  </message>
  <message>
   <source>take back</source>
   <translation>تراجع إبطال</translation>
  </message>
  <message>
   <source>theme dark night colours</source>
   <translation>سمة داكن ليل ألوان</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>Behaviour</source>
   <translation>السلوك</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>القناعات</translation>
  </message>
  <message>
   <source>Box to tick</source>
   <translation>خانة للتأشير</translation>
  </message>
  <message>
   <source>Calculation, not shown</source>
   <translation>حساب لا يظهر</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>اختيار واحد</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>اختيار متعدد</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>الضرر</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>التنفيذ</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>المعرفة</translation>
  </message>
  <message>
   <source>Number with decimals</source>
   <translation>عدد بكسور عشرية</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>مكان</translation>
  </message>
  <message>
   <source>Put in order</source>
   <translation>ترتيب</translation>
  </message>
  <message>
   <source>Routine records</source>
   <translation>السجلات المعتادة</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Text to read, no answer</source>
   <translation>نص للقراءة، بلا إجابة</translation>
  </message>
  <message>
   <source>The right answer of {name} changes ({detail}). Responses so far are scored with the old one.</source>
   <translation>تتغير الإجابة الصحيحة عن ⁨{name}⁩ (⁨{detail}⁩). تُحسب درجات الاستجابات السابقة بالقديمة.</translation>
  </message>
  <message>
   <source>The score “{label}” is made in another way. Responses so far keep the way of their version.</source>
   <translation>تُحسب الدرجة «⁨{label}⁩» بطريقة أخرى. تبقى للاستجابات السابقة طريقة إصدارها.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>وقت</translation>
  </message>
  <message>
   <source>Whole number</source>
   <translation>عدد صحيح</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>لا تشمل</translation>
  </message>
  <message>
   <source>group</source>
   <translation>مجموعة</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>تشمل</translation>
  </message>
  <message>
   <source>is</source>
   <translation>هي</translation>
  </message>
  <message>
   <source>is answered</source>
   <translation>له إجابة</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>على الأقل</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>على الأكثر</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>أصغر من</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>أكبر من</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>ليست</translation>
  </message>
  <message>
   <source>is not answered</source>
   <translation>بلا إجابة</translation>
  </message>
  <message>
   <source>mean of the items</source>
   <translation>متوسط البنود</translation>
  </message>
  <message>
   <source>mean of the standardised items</source>
   <translation>متوسط البنود المعيارية</translation>
  </message>
  <message>
   <source>number of items</source>
   <translation>عدد البنود</translation>
  </message>
  <message>
   <source>percent done</source>
   <translation>نسبة المنجز</translation>
  </message>
  <message>
   <source>percent right</source>
   <translation>نسبة الصحيح</translation>
  </message>
  <message>
   <source>repeated group</source>
   <translation>مجموعة متكررة</translation>
  </message>
  <message>
   <source>required</source>
   <translation>إلزامي</translation>
  </message>
  <message>
   <source>share of the two highest answers</source>
   <translation>نسبة الإجابتين العلويين</translation>
  </message>
  <message>
   <source>shown only if {}</source>
   <translation>يظهر فقط إذا ⁨{}⁩</translation>
  </message>
  <message>
   <source>sum of the items</source>
   <translation>مجموع البنود</translation>
  </message>
  <message>
   <source>the answer itself</source>
   <translation>الإجابة نفسها</translation>
  </message>
  <message>
   <source>{name} is now called {detail}. In results, old and new answers stay together.</source>
   <translation>اسم ⁨{name}⁩ الآن ⁨{detail}⁩. تبقى الإجابات القديمة والجديدة معا في النتائج.</translation>
  </message>
  <message>
   <source>“{label}” also offers {detail}. Nobody could choose it so far.</source>
   <translation>يعرض «⁨{label}⁩» أيضا ⁨{detail}⁩. لم يكن اختيارها ممكنا حتى الآن.</translation>
  </message>
  <message>
   <source>“{label}” is new. Responses so far have no answer to it.</source>
   <translation>«⁨{label}⁩» جديد. ليس له إجابة في الاستجابات حتى الآن.</translation>
  </message>
  <message>
   <source>“{label}” is no longer asked. Its answers stay, as asked in earlier versions.</source>
   <translation>لم يعد «⁨{label}⁩» يُسأل. تبقى إجاباته كما سُئلت في الإصدارات السابقة.</translation>
  </message>
  <message>
   <source>“{label}” is shown to other people than before.</source>
   <translation>يظهر «⁨{label}⁩» لأشخاص غير الذين كان يظهر لهم.</translation>
  </message>
  <message>
   <source>“{label}” must be answered now, or no longer must be.</source>
   <translation>صارت الإجابة عن «⁨{label}⁩» واجبة، أو لم تعد واجبة.</translation>
  </message>
  <message>
   <source>“{label}” no longer offers {detail}.</source>
   <translation>لم يعد «⁨{label}⁩» يعرض ⁨{detail}⁩.</translation>
  </message>
  <message>
   <source>“{label}” now reads “{detail}”.</source>
   <translation>نص «⁨{label}⁩» الآن «⁨{detail}⁩».</translation>
  </message>
  <message>
   <source>“{label}” stands in another group. Its answers go with it.</source>
   <translation>«⁨{label}⁩» في مجموعة أخرى. تنتقل إجاباته معه.</translation>
  </message>
  <message>
   <source>“{label}” takes another kind of answer ({detail}). Answers that do not fit are not carried over.</source>
   <translation>يأخذ «⁨{label}⁩» نوعا آخر من الإجابات (⁨{detail}⁩). لا تُنقل الإجابات التي لا تناسبه.</translation>
  </message>
  <message>
   <source>“{label}” takes other values than before. Answers so far are not checked again.</source>
   <translation>يقبل «⁨{label}⁩» قيما غير التي كان يقبلها. لا تُفحص الإجابات السابقة ثانية.</translation>
  </message>
 </context>
</TS>
