"""Words that tie a length of time to the two dates it is told for.

For the check of durations. Adding one is adding a word to a row.
"""

from typing import Final


def _words(row: str) -> tuple[str, ...]:
    return tuple(row.split())


LASTED: Final = _words(
    "为期 历时 前后 走过 历经 持续 长达 用时 耗时 经过 跨越 服务 开放 营业 运行 整整 总共 任期 工龄 教龄 军龄 党龄 服役 服刑 任教 执教 在位 在任 统治 统治中国 统治全国 统治中原 "
    "停电 停水 奋战 坚守 坚持 抢修 摸黑 度过 连续工作 连续施工 连续作业 共计 会期 展期 工期 赛期 刑期 全程 行程 在轨 飞行 航行 停留 逗留 滞留 闭馆 停业 停产 断流 羁押 关押 "
    "囚禁 流亡 隐居 居住 生活 昏迷 卧床 住院 任职 在职 主政 掌权 享国 立国 存在 延续 从教 从医 从警 从军 从艺 从业 执政 鏖战 苦战 激战 围困 潜伏 战斗 工作 相伴 相守 留学 驻守 驻扎 封闭 "
    "禁渔 禁航 断航 连任 担任 经营 运营 运转 主持 主编 当政 出土 迁徙 漂泊 跋涉 徒步 骑行 挂职 支教 援藏 援疆 援外 插队 务农 打工 定居 旅居 占领 沦陷 驻军 失联 失踪 时长 片长 全程 休渔 休馆"
)
"""Words right before a length that make it that of the span told before it."""

DONE: Final = _words("审 花 用 干 当 做 打 等 忙 坐 站 走 住 守 过 写 画 拍 建 修 开 教 关 熬 活 跑 飞 游 学 病 躺 睡 唱 演 找 追 查 谈 吵 进行 维持 经历 待 呆 生活 工作 服务")
"""Verbs that with 了 do the same: 审了2年."""

WHOLE: Final = _words("为期 历时 前后 历经 全程 会期 展期 工期 赛期 刑期 任期 在位 总共 共计 用时 耗时")
"""Those of them that tell of the whole, whatever the events at its ends are called."""

ENDS: Final = _words(
    "闭馆 关门 打烊 收摊 关闭 闭幕 结束 落幕 竣工 完工 截止 宣判 收官 返回 交付 建成 通车 完成 归来 出院 到期 到达 抵达 收工 退休 离休 毕业 退役 退伍 转业 复员 卸任 离任 去世 逝世 病逝 "
    "出版 通航 投产 封顶 合龙 获释 出狱 刑满 释放 下班 散会 闭会 谢幕 解除 终止 停战 投降 灭亡 覆灭 失败 胜利 结案 破案 告破 抓获 归案 脱贫 痊愈 康复 苏醒 醒来 着陆 降落 靠岸 登陆 回国 回到 返城 回城 返乡 回乡 "
    "返航 返程 返京 回家 病故 牺牲 辞世 退位 下台 离职 辞职 调离 解体 拆除 停刊 停播 关停 合拢 贯通 验收 完稿 脱稿 定稿 杀青 问世 分手 离婚 撤军 撤离 撤回 陷落 沦陷 收复 光复 恢复 复航 复课 "
    "通水 通气 扑灭 熄灭 交工 驾崩 圆寂 获救 脱险 找到 告捷 撤场 撤离 退场 离场 离开 倒闭 破产 歇业 停业 收场 收兵 凯旋 战败 断流 解散 会师 签署 告别 离开 撤出 开学 复工 重新开放 重开 重新开业 重新启用 复业 复刊 重逢 团圆"
)
"""What happens at the later date of a span."""

BEGINS: Final = _words(
    "开工 动工 启动 开始 开幕 成立 立项 奠基 入学 入伍 入党 上任 就任 投入 获批 签约 招标 开馆 开业 开放 出发 开建 破土 创办 开播 发现 起 首次 再次 才"
)
"""What begins at the later date: such a date is hardly the end of the span."""
