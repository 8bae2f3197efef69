// Full texts of the papers of the exercise, in both authentic languages.
import { both } from './hands.ts'

export const DEMANDS = both(
  `Demands of Maral

1. The crossing at Lower Bridge opens to civilians every day from 07:00 to 18:00, beginning on 10 March 2026.
2. All held persons are named within 48 hours, with their place of detention, and are visited by the Tarsa Monitoring Mission.
3. No armed person stands within 500 metres of the Tarsa dam. The Mission verifies this by two cameras and one visit a day.
4. Every undertaking is given in writing.`,
  `مارال کے مطالبات

1۔ زیریں پل کی گزرگاہ 10 مارچ 2026 سے روزانہ صبح 7 بجے سے شام 6 بجے تک شہریوں کے لیے کھولی جائے۔
2۔ تمام زیرِ حراست افراد کے نام اور مقامِ حراست 48 گھنٹے کے اندر بتائے جائیں، اور ترسا نگران مشن ان سے ملاقات کرے۔
3۔ ترسا بند کے 500 میٹر کے اندر کوئی مسلح شخص موجود نہ ہو۔ مشن دو کیمروں اور روزانہ ایک دورے کے ذریعے اس کی تصدیق کرے۔
4۔ ہر وعدہ تحریری ہو۔`,
)

export const RESPONSE = both(
  `Response of Sovan

To 1: agreed in principle, on condition that goods pass as well as people.
To 2: agreed, if both sides name those whom they hold on the same day.
To 3: Sovan's guards at the dam are there to protect it. They withdraw when the Mission is present at all hours.
To 4: what is agreed can be written; what is not agreed cannot be assured.`,
  `سووان کا جواب

نکتہ 1: اصولی طور پر منظور، بشرطیکہ لوگوں کے ساتھ سامان بھی گزر سکے۔
نکتہ 2: منظور، اگر دونوں فریق ایک ہی دن اپنے زیرِ حراست افراد کے نام بتائیں۔
نکتہ 3: بند پر سووان کے محافظ اس کی حفاظت کے لیے ہیں۔ مشن کی چوبیس گھنٹے موجودگی پر وہ ہٹ جائیں گے۔
نکتہ 4: جو طے پائے وہ لکھا جا سکتا ہے؛ جو طے نہ ہو اس کی ضمانت نہیں دی جا سکتی۔`,
)

export const NON_PAPER = both(
  `Non-paper

Without prejudice to the position of either side, Sovan could accept a presence of the Mission at the dam before its own guards have
left, if Maral's artillery is first moved behind Mill Hill. This text binds nobody and is not to be attributed.`,
  `غیر رسمی دستاویز

کسی فریق کے مؤقف پر اثر ڈالے بغیر، سووان اپنے محافظوں کے ہٹنے سے پہلے بند پر مشن کی موجودگی قبول کر سکتا ہے، بشرطیکہ مارال کا توپ خانہ پہلے
مل ہل کے پیچھے ہٹا لیا جائے۔ یہ متن کسی کو پابند نہیں کرتا اور کسی سے منسوب نہ کیا جائے۔`,
)

export const PROPOSAL = both(
  `Proposal of the mediators, first version

1. Lower Bridge opens on 10 March 2026, 07:00 to 18:00 at the host's time, to people on foot and to goods in hand-carts.
2. On 6 March 2026 at 12:00 both sides give the Mission the names of all whom they hold.
3. The Mission is present at the dam at all hours from 8 March 2026. Guards withdraw within 24 hours after its arrival.
4. Incidents are reported to the Mission first. It finds; it does not judge.`,
  `ثالثوں کی تجویز، پہلا مسودہ

1۔ زیریں پل 10 مارچ 2026 کو میزبان کے وقت کے مطابق صبح 7 بجے سے شام 6 بجے تک پیدل افراد اور دستی ریڑھی کے سامان کے لیے کھلے گا۔
2۔ 6 مارچ 2026 کو دوپہر 12 بجے دونوں فریق اپنے زیرِ حراست تمام افراد کے نام مشن کو دیں گے۔
3۔ 8 مارچ 2026 سے مشن بند پر چوبیس گھنٹے موجود رہے گا۔ اس کی آمد کے 24 گھنٹے کے اندر محافظ ہٹ جائیں گے۔
4۔ واقعات کی اطلاع پہلے مشن کو دی جائے گی۔ وہ حقائق معلوم کرے گا، فیصلہ نہیں سنائے گا۔`,
)

export const PROPOSAL_2 = both(
  `Proposal of the mediators, second version

1. Lower Bridge opens on 10 March 2026, 07:00 to 18:00 at the host's time, to people on foot and to goods in hand-carts and on pack animals.
2. On 6 March 2026 at 12:00 both sides give the Mission the names of all whom they hold, with the place where they are held.
3. The Mission is present at the dam at all hours from 8 March 2026. Guards withdraw within 24 hours after its arrival. Heavy weapons of
either side stay behind the line drawn through Mill Hill.
4. Incidents are reported to the Mission first. It finds; it does not judge. Its finding goes to both sides at the same time.`,
  `ثالثوں کی تجویز، دوسرا مسودہ

1۔ زیریں پل 10 مارچ 2026 کو میزبان کے وقت کے مطابق صبح 7 بجے سے شام 6 بجے تک پیدل افراد، دستی ریڑھیوں اور بار بردار جانوروں کے سامان کے لیے کھلے گا۔
2۔ 6 مارچ 2026 کو دوپہر 12 بجے دونوں فریق اپنے زیرِ حراست تمام افراد کے نام اور مقامِ حراست مشن کو دیں گے۔
3۔ 8 مارچ 2026 سے مشن بند پر چوبیس گھنٹے موجود رہے گا۔ اس کی آمد کے 24 گھنٹے کے اندر محافظ ہٹ جائیں گے۔ دونوں فریقوں کے بھاری ہتھیار
مل ہل سے گزرنے والی لکیر کے پیچھے رہیں گے۔
4۔ واقعات کی اطلاع پہلے مشن کو دی جائے گی۔ وہ حقائق معلوم کرے گا، فیصلہ نہیں سنائے گا۔ اس کے نتائج دونوں فریقوں کو ایک ہی وقت میں دیے جائیں گے۔`,
)

export const JOINT_STATEMENT = both(
  `Joint statement

The delegations of Maral and Sovan met in Harun from 2 to 5 March 2026. They agreed to open the crossing at Lower Bridge, to exchange the
names of held persons through the Tarsa Monitoring Mission, and to meet again on 20 March. They did not agree on the Tarsa dam.`,
  `مشترکہ بیان

مارال اور سووان کے وفود نے 2 سے 5 مارچ 2026 تک ہارون نگر میں ملاقات کی۔ انہوں نے زیریں پل کی گزرگاہ کھولنے، ترسا نگران مشن کے ذریعے زیرِ حراست
افراد کے ناموں کے تبادلے، اور 20 مارچ کو دوبارہ ملنے پر اتفاق کیا۔ ترسا بند پر اتفاق نہ ہو سکا۔`,
)
