//! Words that readers put around what they look for: they ask, and name nothing. They count only where they are all there is.

use crate::index::plain;

/// Whether a word only asks for cases, examples or an answer.
pub(super) fn is_filler(word: &str) -> bool {
    let word = plain(word);
    FILLERS.iter().any(|fillers| fillers.split(' ').any(|filler| filler == word))
}

/// By language, folded as [`plain`] does, in all forms that are in use.
const FILLERS: [&str; 6] = [
    "قضيه القضيه قضايا القضايا حاله الحاله حالات الحالات امثله مثال الامثله كيف كيفيه هل ماذا لماذا متي اين \
     ممارسات نماذج بشان حول المتعلقه متعلقه المتعلق متعلق يتعلق تتعلق الخاصه خاصه الخاص لغرض بغرض بهدف استنادا \
     صدور تتم كانت يمكن يجوز يجب ابحث اريد معلومات موضوع تم يتم تمت جري عبر بواسطه باستخدام باستعمال طريق داخل نحو",
    "案件 案例 例子 如何 怎么 怎样 怎么样 什么 哪些 哪个 哪里 何时 为何 为什么 是否 能否 可否 可以 能够 有关 关于 相关 涉及 \
     情况 查找 寻找 请问 方面 问题 进行 通过 利用 使用 作为 以及 有没有 哪种 情形 被告人",
    "case cases example examples instance instances find show list search information about regarding concerning \
     involving related relating concerned question questions please help need want know tell there someone somebody \
     something used using via",
    "d l s n j c m t affaire affaires cas exemple exemples comment pourquoi quand quel quelle quels quelles lequel laquelle combien \
     trouver chercher cherche recherche montrer concernant relatif relative relatifs relatives matiere lorsque \
     existe peut peuvent faut faire fait information informations moyen question questions",
    "дело дела делу делом деле дел делам делами делах случай случая случаи случаев случаях пример примера примеры \
     примеров найти найдите покажите показать какой какая какое какие каких каким какими каком какую почему зачем \
     сколько можно ли касающиеся касающееся связанные связанных связанное связанная относительно информация \
     информацию вопрос вопросы помощью использованием путем нужно нужны нужен",
    "caso casos ejemplo ejemplos como cuando donde cual cuales quien quienes cuanto cuantos buscar busco encontrar \
     mostrar relacionado relacionada relacionados relacionadas relativo relativa relativos relativas materia acerca \
     existe existen puede pueden hay informacion cuestion medio mediante traves",
];
