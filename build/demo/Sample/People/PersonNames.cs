namespace Demo.Sample.People;

/// <summary>Invented people: a number always gives the same name.</summary>
public static class PersonNames
{
    public static (string First, string Last) Pick(NameGroup group, uint number)
    {
        var (first, last) = Names[group];
        var spread = unchecked(number * 2654435761u);
        return (first[(int)(spread % (uint)first.Length)], last[(int)(spread / 977 % (uint)last.Length)]);
    }

    private static readonly Dictionary<NameGroup, (string[] First, string[] Last)> Names = new()
    {
        [NameGroup.English] = (Split("Alice Amelia Ben Charlotte Daniel Edith Emma Frank Grace Harry Isla Jack Kate Liam Lucy Martin Nora Oliver Poppy Robert Ruth Sam Sophie Tom Victoria William Zoe Aidan Niamh Hazel"),
            Split("Adams Baker Bennett Brown Carter Clarke Cooper Davies Dixon Edwards Evans Fletcher Foster Green Hall Harris Hughes Hunter Jackson Jones Kelly King Lewis Marshall Mason Mills Morgan Murphy O'Brien Palmer Parker Price Reed Roberts Shaw Smith Taylor Turner Walker Ward Webb White Wilson Wood Wright Young")),
        [NameGroup.German] = (Split("Anna Ben Clara David Elke Fabian Greta Hannes Ingrid Jonas Jürgen Katrin Lukas Marlene Moritz Nele Paul Sabine Stefan Ursula"),
            Split("Bauer Becker Braun Fischer Groß Hoffmann Kaiser Keller Köhler Krüger Lehmann Maier Müller Neumann Richter Schäfer Schmidt Schneider Vogel Wagner Weiß Zimmermann")),
        [NameGroup.French] = (Split("Amélie Antoine Benoît Camille Chloé Élodie Étienne François Gaëlle Hugo Inès Julien Léa Louis Manon Mathilde Noémie Olivier Thérèse Zoé"),
            Split("Bernard Bonnet Chevalier Dubois Dupont Fontaine Fournier Garnier Girard Lambert Laurent Lefèvre Legrand Mercier Moreau Petit Rousseau Roux Simon Vidal")),
        [NameGroup.Spanish] = (Split("Alba Andrés Begoña Carlos Carmen Diego Elena Íñigo Inés Javier Jesús Lucía María Nuria Óscar Pilar Raúl Sofía"),
            Split("Álvarez Blanco Castro Díaz Fernández Gómez Gutiérrez Herrera Ibáñez López Martín Muñoz Navarro Núñez Ortega Peña Ruiz Sánchez Vázquez")),
        [NameGroup.Portuguese] = (Split("Ana André Beatriz Conceição Duarte Francisco Gonçalo Inês João Joana Leonor Luís Margarida Mateus Rita Tomás"),
            Split("Almeida Araújo Carvalho Costa Esteves Ferreira Gonçalves Lopes Magalhães Martins Mendonça Oliveira Pereira Ribeiro Santos Simões")),
        [NameGroup.Italian] = (Split("Alessandro Bianca Chiara Davide Elisa Federico Giulia Lorenzo Luca Marco Marta Matteo Niccolò Paola Sara Silvia"),
            Split("Barbieri Bianchi Colombo Conti Costa D'Angelo De\u00a0Luca Esposito Ferrari Galli Greco Marino Moretti Ricci Romano Russo")),
        [NameGroup.Nordic] = (Split("Aino Astrid Bjørn Eero Elin Freja Gunnar Håkon Ingrid Jóhann Jürgen Kristín Lars Liisa Mikkel Nils Pekka Sigrún Søren Åsa"),
            Split("Andersen Berg Dahl Eriksson Hansen Heikkinen Johansson Jónsdóttir Korhonen Larsen Lindström Mäkinen Nilsson Nygård Olsen Sigurðsson Sørensen Virtanen")),
        [NameGroup.Dutch] = (Split("Anouk Bas Daan Eva Femke Hendrik Jan Joris Lieke Maaike Niels Pieter Sanne Thijs Willemijn"),
            Split("Bakker Bos Brouwer de\u00a0Boer de\u00a0Jong de\u00a0Vries Dekker Jansen Meijer Mulder Peters Smit van\u00a0Dijk van\u00a0den\u00a0Berg Visser Vos")),
        [NameGroup.Polish] = (Split("Agnieszka Andrzej Ewa Jiří Kateřina Krzysztof Łukasz Małgorzata Michał Ondřej Paweł Stanisław Tomáš Zofia Žydrūnas"),
            Split("Dąbrowski Dvořák Jankowska Kamiński Kazlauskas Kowalczyk Lewandowski Novák Nowak Procházka Szymański Wiśniewska Wójcik Zieliński")),
        [NameGroup.Greek] = (Split("Αλέξανδρος Άννα Γιώργος Δήμητρα Ελένη Κώστας Μαρία Νίκος Σοφία Χρήστος"),
            Split("Αντωνίου Γεωργίου Δημητρίου Ιωάννου Κωνσταντίνου Νικολάου Οικονόμου Παπαδόπουλος Χριστοδούλου")),
        [NameGroup.Chinese] = (Split("伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 子涵 欣怡 浩然 梓萱 雨桐"),
            Split("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 欧阳 司马")),
        [NameGroup.Japanese] = (Split("陽菜 結衣 美咲 さくら 大翔 蓮 健太 翔太 直樹 由美子 恵子 拓也"),
            Split("佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田")),
        [NameGroup.Korean] = (Split("서연 민준 지우 하은 도윤 예준 수빈 지훈"), Split("김 이 박 최 정 강 조 윤 장 임")),
        [NameGroup.Arabic] = (Split("أحمد فاطمة محمد ليلى عمر نور يوسف سارة خالد مريم"), Split("الأحمد حداد خوري المنصوري الهاشمي النجار العلي الشامي")),
        [NameGroup.Hebrew] = (Split("נועה דוד תמר יוסף מאיה אורי שירה איתן"), Split("כהן לוי מזרחי פרץ ביטון פרידמן אברהם")),
        [NameGroup.Indian] = (Split("आरव अनन्या दिया विवान Priya Rohan Kavita Arjun Lakshmi सान्वी"), Split("शर्मा वर्मा गुप्ता Patel Iyer Reddy Nair सिंह Kapoor")),
    };

    private static string[] Split(string names) => [.. names.Split(' ').Select(name => name.Replace('\u00a0', ' '))];
}
