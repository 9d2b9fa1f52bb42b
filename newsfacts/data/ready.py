"""What is looked up on every page, made ready from the tables: these are read by people, this by the program.

Built when a page waits for it, it would take longer than the figures of the page. So
``cog -r -I docs newsfacts/data/ready.py`` writes it after every change of a table, and a test holds it to them. A word
is found by two of its characters; what it means is worked out where a page has it.
"""

from typing import Final

Lengths = dict[str, tuple[int, ...]]
"""How long words may be that begin with two characters, the longest first."""


def _words(text: str) -> list[str]:
    return text.split()


def paired(text: str) -> dict[str, str]:
    """Return words by the words before them."""
    words = _words(text)
    return dict(zip(words[::2], words[1::2], strict=True))


# [[[cog
# import ready
# ready.write()
# ]]]
CUES: Final = ("""
50 0强企业:organisation PP P项目:project 》提 出了:planned!,出，:planned!,出：:planned! 》明 确了:planned!,确，:planned!,确：:planned! 一公 斤:price 一斤 :price
一次 性合格率:rate,性补贴:aid 一般 公共预算支出:funding,公共预算收入:revenue,贸易进出口:trade,预算支出:funding,预算收入:revenue,债券:funding,贸易:trade 丁坝 :facility 万人 计划:
万吨 级泊位:facility,级码头:facility 三公 经费:funding 上升 空间:neutral,为:level,了:change,到:level,至:level,:change 上学 难:benefit 上山 :attendance 上岗 :jobs
上市 企业:organisation,公司:organisation,:verb 上年 :actual! 上座 率:rate 上扬 :change 上映 :verb 上浮 :change 上涨 幅度:change,到:level,至:level,:change 上演 :verb
上级 :neutral 上线 :verb 上缴 利税:revenue,税收:revenue,税金:revenue 上网 率:rate 上访 率:rate 上调 到:level,至:level,:change 下一 步:planned!
下发 文件:neutral,通知:neutral,:spending 下岗 失业人员:worker,再就业:neutral,职工:worker 下拨 资金:funding,:spending 下挫 :change 下放 :verb 下架 :verb 下步 :planned! 下派 :verb
下浮 :change 下滑 到:level,至:level,:change 下线 :output 下调 到:level,至:level,:change 下跌 到:level,至:level,:change 下载 量:goods 下辖 :verb 下达 通知:neutral,:spending
下降 幅度:change,为:level,了:change,到:level,至:level,:change 不及 预期: 不变 价总量:output,价格:neutral,价:neutral 不少 于:planned! 不已 : 不确 保:,定:neutral 不良 贷款率:rate,率:rate
不要 : 不适 :casualty 与会 者:agent,:attendance 专业 技术人员:agent,合作社:organisation,买家:agent,人才:agent,队伍:organisation 专任 教师:agent 专列 :goods 专利 授权:goods,:goods
专卖 店:organisation 专场 招聘会:event 专家 :agent 专有 :neutral 专注 :action 专班 :goods 专用 线:facility 专科 生:agent 专精 特新企业:organisation
专项 债务限额:funding,债券:funding,债务:funding,基金:funding,行动:event,补助:funding,资金:funding,债:funding,:project 专题 招商活动:event,培训班:event,培训:training
世界 500强企业:organisation 业主 :person 业务 培训:training,收入:revenue 业已 :actual! 东道 国:place 两国 :neutral 严格 :action 丧命 :casualty 丧失 生命:casualty 丧生 :casualty
丧葬 补助:funding,费:funding 个人 :neutral 个体 工商户:organisation,户:organisation 个税 :revenue 中专 生:agent 中介 机构:organisation 中医 院:organisation
中国 共产党:neutral,:neutral 中央 企业:organisation,投资:investment,资金:funding 中奖 :loss 中学 生:person,:organisation 中小 企业:organisation,学生:person,学:organisation
中心 学校:organisation,小学:organisation,校:organisation,镇:place 中断 :verb 中有 :share 中标 价:price,:verb 中桥 :facility 中欧 班列:goods 中毒 :casualty 中签 率:rate
中职 学生:person 中间 价:price 丰收 :output 临时 救助点:facility,就业:jobs,救助:aid,用工:jobs 为主 要:,:neutral 为了 :neutral 为期 :neutral 为民 :neutral 为进 一步:neutral 主产 :output
主人 :neutral 主城 区:place 主导 产业:goods 主将 : 主干 路:facility 主打 :action 主持 人:agent 主播 :agent 主管 网:facility 主线 长:size 主营 业务收入:revenue,业务:revenue,收入:revenue
主要 指标:,: 主题 党日:event,活动:event 举办 :verb 举报 :neutral 举措 :goods 举行 :verb 义务 教育阶段学生:benefit 义工 组织:organisation,:agent 义诊 :care 之比 :share 乐手 :agent
乘务 员:agent 乘客 :agent 乡亲 :person 乡村 人口:population,振兴:neutral,:neutral 乡级 :neutral 乡道 :facility 乡镇 卫生院:organisation,街道:place,:place 书信 :goods
书屋 :facility 书店 :organisation 书本 费:funding 书籍 :goods 买入 :action 买卖 :neutral 买家 :agent 了解 :action 争创 :action
争取 上级:,专项:,中央:,各类:,国家:,早日:neutral,补助:,财政:,资金:funding,项目:,到:spending,:spending+planned! 事业 费:funding 事件 :goods 事务 所:organisation 事故 :goods 事项 :goods
二氧 化碳:goods 于是 :neutral 亏损 面:rate,:revenue 互助 社:organisation,组:organisation 互通 立交:facility,:facility 五保 对象:needy,老人:needy,户:needy 井盖 :neutral
井群 :facility 亡羊 :neutral 交付 :building+verb 交出 :verb 交办 :verb 交易 中心:facility,总额:revenue,金额:investment,面积:land,价:price,会:event,量:revenue,额:revenue
交流 活动:event,:event 交税 :revenue 交纳 :spending 交警 :agent 交通 事故:goods,枢纽:facility,补贴:funding,项目:project,网:facility
产业 投资基金:funding,化龙头:neutral,总规模:output,母基金:funding,产值:output,园区:facility,基地:facility,基金:funding,工人:worker,投资:investment,规模:output,项目:project,化:neutral+verb,园:facility,路:facility,链:neutral,:goods
产值 :output 产出 量:output,:output 产品 :goods 产妇 :person 产气 :output 产油 :output 产煤 :output 产生 :verb 产粮 :output 产糖 :output 产能 :output 产茶 :output 产量 :output
产钢 :output 产销 率:rate,量:output,:output 亩产 值:output,量:output,:output 亩均 税收产出:output,产值:output,增收:revenue,收入:revenue 亩增 产:output
享受 低保:benefit,待遇:benefit,补贴:benefit,:benefit 享有 :action 亮化 :building 人们 :neutral 人力 :neutral
人口 总数:population,总量:population,数量:population,规模:population,数:population,达:population,:population 人员 :person
人均 可支配收入:revenue,住房面积:land,期望寿命:,预期寿命:,年收入:revenue,纯收入:revenue,增收:revenue,收入:revenue,经费:funding,补助:funding,:neutral 人士 :neutral 人大 代表:agent,:neutral
人家 :household 人居 :neutral 人工 造林:land,湖:facility 人手 :worker 人才 公寓:facility,计划:,项目:project,:agent 人文 :neutral
人民 币存款余额:funding,币贷款余额:funding,币贷款:funding,币:neutral,:neutral 人物 :neutral 人群 :person 人行 道:facility 人质 :agent 人饮 工程:facility 亿元 以上项目:project,项目:project
仅占 :share 今后 :planned! 介绍 :action 从业 人员:worker,人数:jobs,者:worker,:jobs 从严 :neutral 从事 :neutral 从而 :neutral 仓储 能力:output,面积:land 仓库 :facility
他人 :neutral 他们 要: 他要 : 付给 :spending 代付 :spending 代发 :spending 代售 点:facility 代培 :training 代建 :verb 代缴 :aid 代表 团:agent,队:organisation,:agent 以为 :neutral
以工 代赈资金:funding 以来 :actual! 仪式 :event 仲裁 :verb 价位 :price 价值 观:neutral,链:neutral 价格 指数:neutral,:price 价税 合计:goods 任务 书:,数:planned!,:planned! 任命 :verb
份额 :share 企业 技术中心:organisation,家:agent,:organisation 休克 :casualty 休耕 :land 众创 空间:organisation 众筹 :funding 优待 金:funding 优惠 幅度:change,:benefit
优抚 对象:needy 优良 天数比例:rate,率:rate,:share 优质 率:rate 会员 国:place,:agent+neutral 会展 中心:neutral,:event 会见 :verb 会计 师事务所:organisation,:neutral
会议 提出，:planned!,明确，:planned!,室:neutral,:event 会面 :verb 传习 所:facility 传唤 :verb 传播 :action 传票 :neutral 传统 村落:place 传达 :neutral 伤亡 人数:casualty,:casualty
伤势 :casualty 伤员 :victim 伤害 :neutral 伤心 :neutral 伤残 人员:victim 伤者 :victim 估算 总投资:investment,总额:investment,投资:investment 估计 :action 但是 :neutral
位于 :action 位列 :verb 位居 :verb 低了 :change 低于 预期:,:change
低保 平均标准:funding,补助金:funding,人员:needy,对象:needy,标准:funding,补助:funding,资金:funding,户:needy,金:funding 低收 入家庭:needy 住上 新房:benefit,:benefit
住宅 楼:facility,:facility 住户 :household 住房 公积金:funding,保障:benefit,补贴:funding,面积:land,:facility 住进 新房:benefit,:benefit
住院 治疗:casualty,楼:facility,率:rate,:casualty 体彩 公益金:funding 体检 :care 体育 中心:facility,公园:facility,项目:goods,场:facility,馆:facility 体重 :goods 体验 中心:facility
余震 :goods 作业 面积:land 作为 :action+neutral 作品 :goods 作坊 :organisation 作家 :agent 你要 : 使用 外资:investment,面积:land,了:verb,率:rate,:verb 例会 :event 供养 :care
供地 :land 供应 能力:output,商:organisation,:verb 供暖 面积:land 供气 能力:output,:goods
供水 保证率:rate,管网:facility,管道:facility,能力:output,点:facility,站:facility,量:goods,:goods+verb 供热 管网:facility,管道:facility,能力:output,面积:land,:goods+verb
供电 可靠率:rate,线路:facility 依存 度:rate 依托 :action 依靠 :action 侦办 :verb 侦破 :verb 侨商 :agent 侨眷 :person 侨胞 :agent 侵占 :loss+neutral 便利 店:organisation
便桥 :facility 便民 服务中心:facility,服务点:facility,服务:neutral,桥:facility,点:facility 便道 :facility 促使 :action 促进 就业:jobs,:action 俄国 :neutral 俘虏 :verb
保健 院:organisation 保安 :agent 保护 修缮工程:neutral,修缮:verb 保持 在:level,:action 保洁 员:worker 保税 区:place 保证 金:funding,:action 保费 收入:revenue,补贴:funding,:revenue
保险 公司:organisation,赔款:funding,金:funding
保障 性安居工程:facility,性租赁住房:facility,平均标准:funding,性住房:facility,人数:benefit,对象:benefit,标准:funding,性:neutral,房:facility,:neutral 保额 :loss 信任 :neutral
信号 塔:facility,灯:facility 信心 :neutral 信息 :neutral 信用 社:organisation,:neutral 信访 率:rate,:neutral 信贷 资金:funding,:funding 修复 工程:works,:building+verb
修建 :building+verb 修改 :verb 修筑 :verb 修缮 保护:verb,费:funding,:building+verb 修订 :verb 修起 :verb 俱乐 部:organisation 倍增 :change 倒塌 :building+verb
倒损 :building+verb 候机 楼:facility 候车 亭:facility,室:facility 借入 :verb 借出 :verb 借助 :action 借款 :action+funding 倡议 书:goods 债券 :funding
债务 余额:funding,限额:funding,风险:neutral,:funding 值守 :attendance 假释 :verb 做到 :verb 做好 :action 停产 :verb 停机 位:facility 停电 :verb 停航 :verb 停课 :verb
停车 泊位:facility,位:facility,场:facility,费:price 停运 :verb 停飞 :verb 健全 :action 健将 : 健康 预期寿命: 健身 中心:facility,器材:facility,场地:facility,广场:facility,路径:facility
偷税 :loss 偿还 :funding 储备 项目:project,:verb 储存 库:neutral,:verb 储户 :agent 储气 能力:output 储罐 :facility 储藏 能力:output,窖:facility 储量 :goods
儿童 之家:facility,:person 充分 就业:jobs 充换 电站:facility 充电 桩:facility,点:facility,站:facility 先后 :action+actual! 光伏 电站:facility,板:facility 光纤 :facility
光缆 :facility 光荣 政治任务: 免征 :verb 免收 :aid 免税 店:organisation 免职 :verb
免费 培训对象:benefit,师范生:agent,教科书:benefit,乘坐:care,乘车:benefit,体检:care,发放:aid,培训:care,婚检:care,孕检:care,就读:benefit,开放:verb,手术:care,接种:care,救治:care,检查:care,治疗:care,筛查:care,诊断:care,诊治:care,诊疗:care,避孕:care,:action
免除 :aid 兑付 :spending+verb 兑现 承诺:neutral,:spending 党代 表:agent 党员 干部职工:agent,干部:agent,职工:agent,:agent 党委 :organisation 党支 部:organisation
党校 :organisation 党组 织:organisation 党课 :event 党费 收缴:neutral,:funding 入乡 创业:jobs 入伍 :attendance 入会 :attendance 入住 新居:benefit,率:rate,:attendance+verb
入园 率:rate,:attendance 入围 :verb 入场 :verb 入境 旅游人数:attendance,旅游者:agent,旅客:agent,游客:agent,:attendance 入学 率:rate,难:benefit,:attendance
入库 税收:revenue,:revenue 入托 :care 入网 :verb 入股 :investment+verb 入选 :verb 入院 :casualty 入馆 :attendance 入驻 :verb 全乡 :neutral 全产 业链产值:output 全区 :neutral
全县 :neutral 全员 劳动生产率:output 全国 :neutral 全州 :neutral 全市 :neutral 全村 :neutral 全省 :neutral 全覆 盖:share+verb 全部 实施后:planned!,建成后:planned!,达产后:planned!
全镇 :neutral 全长 :size 全面 建成后:planned! 公交 线路:facility,车站:facility,站:facility,线:facility,车:goods
公共 财政预算支出:funding,财政预算收入:revenue,租赁住房:facility,财政支出:funding,财政收入:revenue,预算支出:funding,厕所:facility,支出:funding,服务:neutral 公厕 :facility 公司 :organisation
公园 :facility 公安 局:organisation 公寓 :facility 公布 :action+verb 公开 发行:spending 公报 :neutral 公用 经费:funding
公益 性岗位:jobs,金筹集:funding,基金:funding,岗位:jobs,性岗:jobs,捐赠:funding,活动:event,电影:event,组织:organisation,项目:project,岗:jobs,金:funding 公租 房:facility
公积 金中心:neutral,金管理:neutral,金:funding 公费 师范生:agent 公路 网:facility,:facility 共争 取: 共同 出资:spending 共建 :verb 共有 :verb 共需 :planned! 关停 :verb 关掉 :verb
关注 :attendance 关爱 :aid 关税 :revenue 关闭 :verb 兴利 库容:size 兴办 :verb 兴建 :building+verb 具有 :action+neutral 养护 :verb
养殖 基地:facility,大户:organisation,小区:organisation,面积:land,场:organisation,户:organisation
养老 金最低标准:funding,服务中心:facility,服务补贴:funding,护理员:agent,金标准:funding,床位:facility,机构:organisation,补贴:funding,金:funding,院:organisation 养起 :verb 兼并 :verb
内资 项目:project,:investment 再就 业率:rate,业:jobs 再建 :verb 再贷 款:funding 冒领 :loss 写字 楼:facility 军人 :agent
农业 经营主体:organisation,总产值:output,人口:population,机械:goods,项目:project,园:facility 农产 品加工业产值:output 农企 :organisation 农信 社:organisation 农场 :organisation
农家 书屋:facility,乐:organisation,院:facility 农户 :household 农房 :facility 农技 人员:agent,员:agent 农机 购置补贴:funding,补贴:funding,:goods
农村 贫困人口:population,劳动力:worker,人口:population,公路:facility,危房:facility,居民:neutral,:neutral
农民 专业合作社:organisation,合作社:organisation,工子女:person,培训:training,收入:revenue,工:worker,:person 农牧 户:household,民:person 农田 :ground 农贸 市场:facility
农资 综合直补:funding,综合补贴:funding 冠名 :verb 冬播 :land 冲上 :action 冲垮 :verb 冲毁 :building+verb 冲破 :action 冲走 :verb 决出 :verb 决定 :action 冷库 :facility
冻结 :loss+verb 净亏 损:revenue 净产 值:output 净减 少:change,:change 净利 润:revenue,率:rate 净增 加:change,:change+verb 净收 入:revenue,益:revenue 净盈 利:revenue
净资 产收益率:rate,产:revenue 准备 工作:,金率:rate,好:,期:,金:,:planned! 准确 率:rate 减为 :level 减产 :change+output 减免 税费:loss,税:loss,:aid+verb 减刑 :verb 减到 :level
减少 农村贫困人口:benefit,贫困人口:benefit,用工:jobs,为:level,了:change+neutral,到:level,至:level,:change+verb 减慢 :change 减排 :goods+verb 减支 :change 减收 :revenue
减灾 :neutral 减税 降费及退税缓费:aid,降费:aid+loss,:loss 减至 :level 减负 :benefit 减贫 :benefit 减轻 :action+neutral 出入 境旅客:agent,境:attendance 出列 :verb
出动 警力:attendance,:attendance+verb 出勤 率:rate 出厂 价:price
出口 商品总值:trade,成交总额:trade,交货值:trade,合同额:trade,成交额:trade,产品:trade,创汇:trade,合同:trade,总值:trade,总量:trade,总额:trade,成交:trade,数量:trade,货值:trade,货物:trade,金额:trade,值:trade,到:verb,至:verb,量:trade,额:trade,:trade
出台 :verb 出售 :verb 出土 :verb 出境 旅客:agent,游客:agent,:attendance 出席 :attendance 出征 :attendance 出战 :attendance+verb 出栏 :output+verb 出游 :attendance
出版 社:organisation,:verb 出生 人口:population,率:rate 出租 率:rate,车:goods,:verb 出行 难:benefit 出警 :attendance 出让 :verb 出货 规模:output,量:output,额:revenue
出资 额:investment,:spending 出院 :casualty 击毁 :verb 击毙 :casualty 击沉 :verb 击落 :verb 分公 司:organisation 分别 占:share 分到 :revenue 分发 :verb 分散 供养:care
分流 安置:verb,道:neutral,:verb 分红 :revenue 分配 入住:building,:verb 刊发 :verb 刊登 :verb 刑事 拘留:attendance,案件:goods 刑拘 :attendance 划分 :verb 划拨 :spending+verb
划设 :verb 划转 :spending+verb 列入 :verb 列车 :goods 创下 :verb
创业 投资引导基金:funding,致富带头人:agent,投资基金:funding,中心:facility,人员:jobs,培训:training,就业:jobs,补贴:funding,项目:project,园:facility,者:agent 创作 :verb
创利 税:revenue,:revenue 创办 :verb 创客 :agent 创建 :verb 创投 机构:organisation 创收 :revenue 创新 平台:organisation 创汇 :trade 创税 :revenue 创立 于:neutral,:verb
创造 临时就业:jobs,就业岗位:jobs,就业机会:jobs,产值:revenue,利润:revenue,就业:jobs,岗位:jobs,效益:revenue,税收:revenue,:verb 初中 生:person,:organisation 初创 企业:organisation
判令 :verb 判决 :verb 判处 :verb 利润 总额:revenue,:revenue 利率 :rate 利用 外资:investment,率:rate 利税 总额:revenue,:revenue 别墅 :facility 到会 :attendance
到位 内资:investment,外资:investment,资金:funding,率:rate 到场 :attendance 到岸 价:price 到手 :revenue 到访 :attendance 到课 率:rate 到账 外资:investment,:verb 到达 :neutral
制作 :verb 制发 :verb 制定 :verb 制度 :goods 制止 :action 制订 单:neutral,:verb 刷新 :verb 刺激 :action 削减 :change 前年 :actual! 剧团 :organisation
剧增 到:level,至:level,:change 剧目 :goods 剧院 :facility 力争 上游:,:planned! 力求 :planned! 劝离 :verb 劝返 :verb 劝阻 :verb 办事 处:organisation 办公 面积:land,楼:facility
办厂 :verb 办学 经费:funding 办理 :verb 办结 率:rate,:verb 办证 :verb 办起 :verb 加固 :building+verb 加大 :action 加宽 到:level,至:level,:verb 加密 到:level,至:level
加工 贸易进出口:trade,业产值:output,产值:output,产能:output,厂房:facility,能力:output,贸易:trade,车间:facility,厂:organisation 加开 :verb 加强 :action 加快 :action+change
加气 站:facility 加氢 站:facility 加油 点:facility,站:facility 加盟 店:organisation 加装 :building+verb 务工 人员:worker,人数:jobs,报酬:funding,收入:revenue,:jobs 动员 :action
动工 建设:building,:verb 动建 :verb 动态 总投资:investment 助力 :action 助困 :aid 助学 基金:funding,贷款:funding,款:funding,金:funding,:aid 助推 :action 助攻 :goods 助残 :aid
劲增 :change 劳务 总收入:revenue,创收:revenue,报酬:funding,收入:revenue,用工:jobs,输出:jobs,费:funding,:jobs
劳动 年龄人口:population,力培训:training,力转移:jobs,力输出:jobs,生产率:output,力:worker 劳模 :agent 募得 :funding+spending 募投 :investment 募捐 :funding+spending 募款 :funding
募资 :funding 募集 资金:funding,:funding+spending+verb 包含 :verb 包括 :action 包揽 :verb 包间 :facility 化工 厂:organisation 化粪 池:facility 化肥 :goods 化解 :verb 化验 :verb
匝道 :facility 匡算 总投资:investment 区内 :neutral 区县 :place 区域 性:neutral,:place 区委 :neutral 区政 府:neutral 区级 :neutral 区长 :neutral 医保 基金:funding 医务 人员:agent
医师 :agent 医护 人员:agent 医治 无效:neutral,:verb 医生 :agent 医疗 救助:aid,机构:organisation,队员:agent,点:facility,费:funding,队:organisation 医药 费:funding
医院 :organisation 千人 计划: 升为 :level 升值 :change 升到 :level 升学 率:rate,:neutral 升幅 :change 升级 改造:neutral,:neutral 升至 :level 升规 :verb
升高 到:level,至:level,:change 华侨 :agent 协会 会员:neutral,:organisation 协助 :action
协议 外资:investment,总额:investment,投资:investment,资金:investment,金额:investment,:goods 协调 :action 单产 :output 单价 :price 单位 :organisation 卖价 :price
卖出 去:verb,:action+verb 卖到 :verb 卖掉 :verb 博士 后工作站:organisation,:agent 博物 馆:facility 博览 会:event 占了 :share
占全 区:share,县:share,国:share,市:share,年:share,省:share 占到 :share 占地 面积:land+neutral,:land+neutral 占总 数:share 占据 :share 占有 :share 占比 例:share,重:share,:share
占用 :neutral 占领 :neutral 卫生 厕所:facility,机构:organisation,室:facility,局:organisation,所:facility,院:organisation 印制 :verb 印发 :verb 危房 改造补助:funding,:facility
危旧 房:facility 危桥 :facility 危重 病例:victim,:casualty 即将 毕业:,:planned! 卸载 :verb 厂家 :organisation 厂房 :facility 厂矿 :neutral 厂长 :neutral 厅级 :neutral
历史 文化名镇名村:place,文化街区:place,街区:works 压减 为:level,到:level,率:rate,至:level,:change 压缩 为:level,到:level,至:level,:change 厕所 :facility 厚植 :neutral 原价 :price
原油 产量:output 原煤 产量:output 厨师 :agent 厨房 :neutral 去化 率:rate 去年 :actual! 县( 市、区):place 县乡 公路:facility 县内 :neutral 县区 :place 县城 :place 县域 :neutral
县外 资金:investment,:neutral 县委 :neutral 县市 区:place,:place 县政 府:neutral 县级 :neutral 县道 :facility+neutral 县长 :neutral 县（ 市、区）:place
参与 人数:attendance,度:neutral,率:rate,:action+attendance 参会 人数:attendance,代表:agent,嘉宾:agent,者:agent,:attendance
参保 缴费人数:attendance,人员:benefit,人数:benefit,人:person,率:benefit+rate,面:rate,:benefit
参加 城乡居民基本养老保险:benefit,城乡居民基本医疗保险:benefit,城乡居民养老保险:benefit,城乡居民医疗保险:benefit,基本养老保险:benefit,基本医疗保险:benefit,养老保险:benefit,医疗保险:benefit,城乡居民:benefit,城镇职工:benefit,失业保险:benefit,居民医保:benefit,工伤保险:benefit,生育保险:benefit,职工医保:benefit,新农合:benefit,工作:neutral,:attendance
参合 农民:benefit,率:rate,:benefit 参展 单位:organisation,商:agent,:attendance+verb 参股 :investment+verb 参观 者:agent,:attendance 参训 :training
参赛 人数:attendance,选手:agent,队:organisation,:attendance+verb 又要 : 双边 贸易额:trade,贸易:trade 反弹 到:level,至:level,:change 反超 :change 反馈 意见:neutral,:verb
发了 :spending 发债 :funding 发出 :action+verb 发动 :action 发包 :verb 发射 :verb 发展 中国家:place,规划:,到:level,:neutral 发布 会:event,:action+verb 发往 :action 发掘 :verb
发放 仪式:neutral,救助:benefit,贷款:funding,:spending+verb 发明 专利:goods 发热 门诊:facility 发现 :action+verb 发生 率:rate,:verb
发电 机组:facility,能力:output,量:output,:output 发病 率:rate,:casualty 发票 :neutral 发给 :spending 发行 人:neutral,价:price,量:neutral,:spending 发表 :verb 发证 :verb
发起 :verb 发达 :neutral 发运 :verb 发送 旅客:attendance,货物:goods,:verb 取得 :verb 取暖 补贴:funding,费:funding 取消 和下放:verb,:verb 取缔 :verb
受伤 人员:victim,人数:casualty,:casualty 受保 障:benefit 受冻 :verb 受到 救助:benefit,资助:benefit,:action 受助 人:needy,者:benefit,:benefit
受惠 人口:benefit,人数:benefit,农民:benefit,学生:benefit,群众:benefit,面:benefit,:benefit 受损 :building+verb 受援 人:needy,:benefit 受救 助:benefit 受教 育:benefit
受旱 面积:land 受淹 面积:land,:verb 受灾 群众救助:benefit,村民:person,群众:needy,面积:land,户:household,:land+verb 受理 :verb
受益 农牧民:benefit,贫困户:benefit,人口:benefit,人数:benefit,企业:benefit,农户:benefit,农民:benefit,学生:benefit,家庭:benefit,居民:benefit,群众:benefit,职工:benefit,户:benefit,面:benefit+rate,:benefit
受让 方:neutral,:verb 受训 :training 受贿 :loss 受资 助:benefit 变为 :level 变化 :change 变卖 :verb 变压 器:facility 变电 容量:size,站:facility 口岸 :place 口罩 :goods
口袋 公园:facility 古建 筑:facility 只是 :neutral 只有 :share 只要 : 只需 要: 召回 :verb 召开 :verb 可为 - 可使 - 可供 - 可再 生: 可减 - 可出 - 可创 - 可削 - 可压 - 可吸 - 可培 - 可增 - 可安 - 可完 -
可实 - 可容 纳:benefit 可带 - 可帮 - 可年 - 可建 - 可开 采储量:goods 可引 - 可惠 - 可拉 - 可提 - 可支 配收入:revenue 可新 - 可是 :neutral 可替 - 可望 :planned! 可比 价格:neutral 可满 - 可生 -
可用 财力:revenue 可研 报告:planned! 可缓 - 可节 - 可行 性研究:planned! 可覆 - 可解 - 可达 - 可采 储量:goods 可释 - 台企 :organisation 台商 :agent 台站 :facility 台胞 :agent 号楼 :facility
司机 :agent 吃上 :benefit 吃水 难:benefit 各区 :neutral 各占 :share 各县 :neutral 各国 :neutral 各地 :neutral 各市 :neutral 各村 :neutral 各省 :neutral
各项 存款余额:funding,贷款余额:funding,存款:funding,指标:,贷款:funding 合作 协议:goods,意向:goods,项目:project,社:organisation
合同 利用外资:investment,外资:investment,总额:investment,金额:investment,额:investment,:goods 合并 为:level,:verb 合格 率:rate,:share 合龙 :verb 吊桥 :facility 吊销 :verb
同比 上涨:change,下降:change,增幅:change,增速:change,增长:change,涨幅:change,降幅:change,减:change,增:change,涨:change,降:change,:change+actual! 同胞 :agent 名将 :
后年 :planned! 吞吐 能力:output,量:goods 含量 :rate 听众 :agent 听证 会:event 启动 资金:funding,:action 启用 :verb 吸引 外资:investment,:action+verb 吸收 外资:investment,:verb
吸纳 就业:jobs,:action+jobs+verb 告破 :verb 员工 本地化率:rate,人数:jobs,总数:jobs,:worker 周转 住房:facility,房:facility 命中 率:rate 命名 :verb 和解 率:rate
咨询 服务:benefit,:benefit 品牌 :goods 品种 :goods 售价 :price 售出 :verb 售卖 :verb 售后 服务:neutral 售完 :verb 售票 点:facility 售罄 :verb 商业 网点:facility,面积:land
商会 :organisation 商协 会:organisation 商品 房:facility 商场 :facility 商定 :verb 商家 :organisation 商户 :organisation 商标 :goods 商铺 :organisation
善款 物:funding,:funding 喜迁 新居:care 喝上 :benefit 嘉奖 :verb 嘉宾 :agent 嘎查 :place 囊括 :verb 回升 到:level,至:level,:change 回国 :verb 回复 率:rate,:verb 回应 :verb
回报 率:rate,:revenue 回收 率:rate,:verb 回款 率:rate 回落 到:level,至:level,:change 回访 :verb 因为 :neutral 团体 :organisation 团组 织:organisation 团队 成员:person
园区 面积:land,:facility 困难 残疾人:needy,学生:needy,家庭:needy,群众:needy,群体:person,老人:needy,职工:needy,户:household 围墙 :facility 围绕 :action
固定 电话普及率:rate,资产投资额:investment,资产投资:investment 固投 :investment 国产 化率:rate 国企 :organisation 国债 :funding 国内 生产总值:output,游客:agent,资金:investment,:neutral
国务 院:neutral 国土 :neutral 国外 :neutral
国家 发展改革委:neutral,级贫困县:place,与地区:place,和地区:place,林业局:neutral,统计局:neutral,卫生:neutral,标准:goods,税务:neutral,局:neutral,级:neutral,:place 国旗 :neutral
国有 企业:neutral+organisation,:neutral 国民 生产总值:output,:neutral 国省 干线:facility 国道 :facility+neutral 国际 会议:event,:neutral 图书 室:facility,馆:facility,:goods
圆了 住房梦:benefit,大学梦:benefit,安居梦:benefit,新居梦:benefit,:benefit 圆梦 :benefit 圈定 :verb 圈舍 :facility
土地 出让收入:revenue,补偿款:funding,补偿费:funding,整治:land,整理:land,流转:land,款:funding 在岗 人数:jobs,职工:worker
在建 投资规模:investment,规模:land,面积:land,项目:project,:building+verb 在校 生人数:population,学生:agent,生:agent 在职 员工:jobs,培训:training 圩堤 :facility 地下 综合管廊:facility
地价 :price 地区 生产总值:output,:place 地市 :place 地方 财政一般预算收入:revenue,政府债务:funding,财政支出:funding,财政收入:revenue 地级 市:place 地质 储量:goods 地铁 站:facility,:facility
地震 :goods 场馆 :facility 均价 :price 坐席 :facility 坐落 :action 坚守 在岗位:attendance,一线:attendance,岗位:attendance 坚持 :action 坠亡 :casualty
垃圾 中转站:facility,填埋场:facility,处理场:facility,收集点:facility,焚烧厂:facility,池:facility,箱:facility,:goods 垒起 :verb 垫付 :spending 垮塌 :verb 埋设 :verb 城乡 :neutral
城区 :place 城市 建成区:ground,快速路:facility,书房:facility,人口:population,化率:rate,:place
城镇 登记失业率:rate,调查失业率:rate,常住人口:population,人口:population,化率:rate,居民:neutral,:place 城际 铁路:facility 域外 资金:investment
培养 技术人员:training,人才:training,培训:training,计划:,:training 培植 :verb 培育 新型职业农民:training,高素质农民:training,:verb
培训 医务人员:training,技能人才:training,中心:neutral,人员:training,人数:training,人次:training,农民:training,基地:neutral,学员:training,学校:neutral,干部:training,教师:training,机构:neutral,补贴:funding,班:event,:training
基地 面积:land,:facility 基层 党组织:organisation,工会:organisation,组织:organisation 基建 投资:investment 基本 农田:ground,建成:building+verb
基础 养老金最低标准:funding,养老金标准:funding,设施投资:investment,设施项目:project,养老金:funding,设施:facility 基站 :facility
基金 公司:neutral,支持:neutral,收入:revenue,管理:neutral,会:organisation,:funding 堤坝 :facility 堤防 :facility 堰坝 :facility 堰塘 :facility 塑胶 跑道:facility 塔里 木:neutral
塘坝 :facility 境外 游客:agent,输入:victim 增产 :change+output 增值 税专用发票:goods,税发票:goods,率:rate,税:revenue,:neutral 增到 :level
增加 就业岗位:jobs,就业机会:jobs,为:level,了:change,值:output,到:level,至:level,:change+verb 增多 :change 增岗 :jobs 增幅 :change 增建 :verb 增开 :verb 增强 :neutral
增援 :attendance 增支 :change 增收 致富:benefit,:change+revenue 增效 :change 增派 :verb 增添 :neutral+verb 增粮 :output 增聘 :verb 增至 :change+level 增设 :neutral+verb
增资 扩股:investment,:investment 增进 :neutral 增速 :change 增配 :verb 增量 :change
增长 幅度:change,速度:change,为:level,了:change,到:level,率:change,至:level,面:change,:change 士兵 :agent 壮大 到:level,至:level 处以 罚款:loss 处分 :attendance
处理 能力:output,率:rate 处罚 决定:neutral,款:neutral,金:loss,:verb 处置 :verb 备案 :verb 复产 :verb 复合 增长率:change 复垦 :land+verb 复审 :verb 复工 返岗:jobs,率:rate,:share
复建 :verb 复明 :care 复核 :verb 复种 :land+verb 复线 :facility 复耕 :verb 复航 :verb 复购 率:rate 夏播 :land 外企 :organisation 外出 务工:jobs,打工:jobs
外商 直接投资:investment,投资:investment,:agent+neutral 外国 机构:organisation,游客:agent,:neutral 外来 务工人员:worker,人口:population,投资:investment 外汇 储备余额:loss,储备:loss
外贸 进出口总值:trade,进出口总额:trade,进出口值:trade,进出口额:trade,进出口:trade,依存:trade,出口:trade,总值:trade,总额:trade,:trade
外资 企业家:neutral,合同额:investment,企业:organisation,项目:project,:investment 外运 :verb 外销 :trade 多增 :change 多完 成:change 多收 :change 大专 生:agent
大中 专毕业生:person,城市:place,修:verb 大会 :neutral 大减 :change 大坝 :facility 大城 市:place 大增 :change 大奖 :goods 大学 生:agent,:organisation 大将 : 大桥 :facility
大棚 :facility 大楼 :facility 大涨 :change 大病 患者:victim 大米 :goods 大赛 :event 大跌 :change 大项 :goods 天桥 :facility 天然 气管道:facility 太阳 能热水器:facility,能路灯:facility
央企 :organisation 失业 保险金:funding,补助金:funding,人员:worker,人数:jobs,率:rate 失联 :casualty 失能 老人:population 失踪 人员:victim,者:victim,:casualty 头奖 :loss 夺冠 :verb
夺得 :verb 奋战 :attendance 奔赴 :verb 奖励 办法:neutral,基金:funding,总额:funding,资金:funding,金:funding,:neutral+spending 奖学 基金:funding,金:funding 奖扶 金:funding
奖牌 :goods 奖补 对象:aid,资金:funding,:funding 奖金 :funding 奖项 :goods 套取 :loss 套种 :land+verb 奠基 :verb 女子 :person 女性 人口:population,:population 女童 :person 她要 :
好于 预期: 好人 :agent 好评 率:rate 如果 要: 妇女 之家:facility,:person 妇幼 保健院:organisation 妇联 :organisation 委员 会:neutral,:agent 委派 :verb 婴儿 :person 婴幼 儿:person
媒体 :organisation 嫁接 :verb 嫌疑 人:agent 子公 司:organisation 子工 程:works 子弟 兵:agent 子项 目:project 孕产 妇:person 孕妇 :person 存栏 :output
存款 准备金率:rate,余额:funding,保险:neutral,:funding 季节 性用工:jobs 孤儿 :person 孤寡 老人:person 学习 中心:facility 学会 了:neutral,:organisation 学位 数:facility,:facility
学员 :training 学徒 制:neutral 学杂 费:funding 学校 :organisation 学生 公寓:facility,宿舍:facility,:person 学者 专家:agent,:agent 学费 :price 学院 :organisation 学龄 儿童:person
孩子 :person 孵化 基地:facility,器:organisation,园:facility,:verb 宅基 地:facility 安全 饮水工程:works,事故:goods,生产:neutral,转移:attendance,隐患:goods,饮水:benefit
安家 费:funding 安居 住房:facility,房:facility 安排 下岗职工:jobs,就业:jobs,资金:funding,部署:neutral,好:neutral,:spending
安置 下岗失业人员:jobs,下岗职工:jobs,残疾人:jobs,住房:facility,就业:jobs,补助:funding,区:facility,房:facility,点:facility,率:rate,费:funding,:verb 安葬 :verb 安装 :building+verb
完善 :action 完小 :organisation 完工 后:planned!,量:output,:building+share+verb 完成 产值:output,投资:investment,目标:share,后:planned!,率:rate,:share+verb 官兵 :agent
定价 :price 定向 生:agent 定员 :verb 定增 价:price 定居 :population 定额 补助:funding 实事 项目:project,:project 实付 :spending 实施 计划:,:verb 实有 人口:population
实现 再就业:jobs,利税:revenue,就业:jobs,:verb 实行 :action 实训 基地:facility,:training 实载 :verb
实际 使用外资:investment,利用外资:investment,到位内资:investment,到位外资:investment,到位资金:investment,到账外资:investment,控制人:,出发:,利率:,到位:actual!,到账:verb,困难:,外资:investment,完成:verb+actual!,情况:,投入:spending+actual!,投资:investment+actual!,控制:,行动:,问题:,需求:,需要:,上:,:actual!
实验 区:place,室:organisation,楼:facility 审定 :verb 审执 结:verb 审批 事项:goods,机关:organisation,项目:goods,:verb 审查 :action 审核 通过:neutral,:verb
审理 期限:neutral,查明:neutral,:verb 审结 :verb 审议 通过:verb,:action+verb 客商 :agent 客户 :agent 客房 :facility 客栈 :organisation
客流 总量:attendance,量:attendance,:attendance 客车 :goods 客运 专线:facility,站场:facility,站:facility,量:attendance 宣传 活动:event,资料:goods,单:goods 宣判 :verb
宣布 :action 宣讲 活动:event,员:agent,:event 家属 区:neutral,楼:neutral,院:neutral,:person 家庭 医生签约:benefit,农场:organisation,收入:revenue,:person
家政 服务员:agent,服务:neutral 家电 下乡补贴:funding 家禽 :goods 家长 :person 容纳 :benefit 宽带 普及率:rate,:neutral 宽度 :goods 宽敞 :neutral 宾馆 :organisation
宿舍 楼:facility,:facility 寄出 :verb 寄宿 生:needy 寄送 :verb 寄递 :verb 密切 接触者:attendance 密度 :rate 富余 劳动力:worker 寨子 :neutral 对价 :investment
对外 开放:verb,投资:investment,贸易:trade 对接 会:event,:verb 导医 :agent 导游 :agent 导致 :action+verb 封存 :verb 封山 育林:land 封锁 :verb 封闭 :verb 封顶 :verb 将与 - 将为 - 将举 -
将争 - 将于 - 将交 - 将从 - 将会 :planned! 将使 - 将信 : 将免 - 将全 - 将共 - 将其 : 将再 - 将军 : 将减 - 将出 - 将分 - 将到 - 将力 - 将加 - 将原 来:,: 将参 - 将发 - 将可 - 将同 - 将向 - 将启 - 将吸 - 将在 -
将培 - 将增 - 将士 :agent 将安 - 将完 - 将实 - 将对 - 将就 : 将带 - 将延 - 将建 成:verb+planned!,筑:,议:,:verb+planned! 将开 - 将引 - 将形 - 将心 : 将总 - 将惠 - 将成 - 将打 - 将扩 - 将投 - 将拆 -
将招 - 将拨 - 将持 - 将按 - 将接 - 将推 - 将提 - 将搬 - 将支 - 将新 - 将有 - 将派 - 将由 - 将突 - 将竣 - 将累 - 将组 - 将继 - 将聘 - 将能 - 将节 - 将被 - 将要 :planned! 将覆 -
将设 备:,施:,计:,:verb+planned! 将该 : 将走 - 将赴 - 将超 - 将达 - 将迎 - 将近 : 将这 : 将进 - 将逐 - 将邀 - 将采 -
将重 点发展:planned!,点围绕:planned!,点实施:planned!,点建设:planned!,点打造:planned!,点推进:planned!,点支持:planned! 将铺 - 将错 : 将陆 - 将领 : 将首 - 小城 镇:place
小学 生:person,:organisation 小巷 :facility 小微 企业:organisation 小桥 :facility 小组 :goods 小项 :goods 小额 贷款公司:organisation,贷款:funding 少增 :change 少完 成:change
少年 :person 少数 民族人口:population,民族群众:person 尚需 :planned!
就业 困难人员:worker,补助资金:funding,人口:jobs,人员:jobs,人数:jobs,优先:neutral,创业:jobs,压力:neutral,培训:training,安置:jobs,容量:jobs,岗位:jobs,形势:neutral,总量:jobs,意向:jobs,援助:neutral,政策:neutral,服务:neutral,机会:jobs,补助:funding,补贴:funding,规模:jobs,局:neutral,率:rate,:jobs
就地 就业:jobs 就学 :care 就是 :neutral 就要 : 就诊 率:rate,:care 就读 :attendance 就近 入学率:rate,就业:jobs 尸体 :victim 居住 人口:population,:population 居委 会:place
居家 养老服务中心:facility 居民 消费价格:neutral,人口:population,收入:neutral,户:household,:person 届时 :planned! 展会 :event 展位 数:facility,:facility 展出 面积:land,:verb
展区 :goods 展厅 面积:land 展台 :facility 展品 :goods 展商 代表:agent,:organisation 展开 :action+neutral 展望 :neutral 展演 :event 展现 :neutral
展示 中心:facility,区:neutral,厅:neutral,馆:neutral,:verb 展览 面积:land,馆:facility,:event 展馆 面积:land,:facility 属于 :action 屠宰 能力:output,:output 履约 率:rate
履行 :action 屯田 :neutral 山塘 :facility 岗位 津贴:neutral,补贴:funding,需求:jobs,:jobs 岗前 培训:training,:neutral 岛屿 :place 峰会 :event 州市 :place 州府 :neutral
州级 :neutral 巡展 :event 巡查 :event 巡演 :event 巡逻 :verb
工业 增加值:output,总产值:output,生产者:neutral,产值:output,企业:organisation,园区:facility,投资:investment,项目:project,园:facility 工人 :neutral+worker 工会 :organisation
工伤 保险金:funding 工作 人员:agent,安排:neutral,岗位:jobs,经费:funding,室:facility,站:organisation,组:goods,队:organisation 工厂 :organisation 工商 联:organisation
工坊 :organisation 工程 技术研究中心:organisation,总投资:investment,中心:organisation,造价:investment,师:agent,款:funding,:works
工资 性收入:revenue,性补助:funding,收入:revenue,补助:funding,款:funding,:revenue 巩固 率:rate 差于 预期: 已争 取: 已知 : 已经 :actual! 巷道 :facility 币价 :price 市值 :revenue
市内 :neutral 市区 :neutral 市县 :place 市场 占有率:rate+share,主体:organisation,份额:share,监管:neutral,价:price,化:neutral,:neutral 市域 :neutral
市外 资金:investment,:neutral 市委 :neutral 市州 :place 市政 工程:works,府:neutral 市民 :neutral+person 市级 :neutral 市长 :neutral 布局 :action+verb 布设 :verb 师生 :person
希望 之星:,学校:organisation,小学:,工程:,:planned! 帐篷 :goods
带动 就业岗位:jobs,直接就业:jobs,贫困户:benefit,农户:benefit,农民:benefit,务工:jobs,周边:benefit,增收:benefit,就业:jobs,消费:revenue,群众:benefit,:verb 带回 :verb 带头 人:agent
带徒 :training 带教 :training 带来 :verb 带货 :revenue 带领 :action 帮助 :action+aid 帮建 :verb 帮扶 对象:needy,计划:,资金:funding,款:funding,:aid
常住 人口:population,居民:population 干将 : 干渠 :facility 干线 :facility 干部 职工:agent,:agent
平均 亩产:output,价格:price,增速:change,工资:revenue,月薪:revenue,标准:funding,价:price 平房 :facility 平整 :verb 年上 升:change,涨:change 年下 降到:level,降:change
年产 业:neutral,值:output,生:neutral,能:output,量:output,:output 年人 均纯收入:revenue,均收入:revenue 年会 :event 年供 气:output 年减 少了:change,少到:level,少:change
年出 栏量:output,栏:output 年加 工能力:output,工:output 年发 电能力:output,电量:output 年吞 吐量设计:output,吐能力:output
年均 复合增长率:change,增长率:change,增幅:change,增速:change,增长:change,递增:change,:change
年增 加了:change,加到:level,长到:level,长率:change,加:change,收:revenue,至:level,长:change,:change 年处 理:output 年复 合增长率:change 年度 目标: 年提 高到:level,高:change
年收 入:revenue,益:revenue 年检 :verb 年生 产能力:output,产:output 年租 金:price 年级 :neutral 年纯 收入:revenue 年薪 :revenue 年轻 干部:agent 年销 售收入:revenue,售额:revenue
年门 诊量:attendance 并网 容量:size,:verb 并购 :investment 幸存 者:agent 幸福 院:facility 幼儿 园:organisation,:person 广场 :facility 床位 :facility 库区 移民:person,:place
库存 :goods 库容 :size 应交 - 应享 尽享:verb 应付 自如:neutral,款:neutral,:spending 应到 - 应办 - 应完 - 应届 毕业生:agent 应建 - 应开 - 应急 便道:facility,演练:event 应竣 - 应缴 -
应聘 者:agent 应诉 :verb 底薪 :revenue 店主 :neutral 店铺 :organisation 废止 :verb 废除 :verb 度假 村:facility 座位 :facility 座谈 会:event,:event 康养 中心:facility
康复 中心:facility 廉租 住房:facility,房:facility 延伸 到:level,至:level 延长 到:level,至:level 建了 :building+verb 建制 村:place 建厂 :verb 建好 :building
建成 投产后:planned!,达产后:planned!,使用:verb,入住:verb,投产:verb,投用:verb,通车:verb,区:ground,后:planned!,:building+verb 建房 补助:funding 建有 :building+verb
建档 立卡贫困人口:population,立卡贫困户:household,:verb 建立 健全:neutral,起:neutral,:verb 建筑 业总产值:output,面积:land,物:facility 建议 :goods
建设 基金:funding,工程:works,用地:land,规模:land,资金:funding,项目:project,:building+verb 建起 :building+verb 建造 :verb 开于 :price 开关 站:facility 开出 :verb 开办 :verb
开厂 :verb 开发 公益性岗位:jobs,就业岗位:jobs,岗位:jobs,投资:investment,面积:land,区:place,商:organisation,:verb 开垦 :land 开展 :verb
开工 建筑面积:land,建设:building+verb,面积:land,项目:project,率:rate,:building+share+verb 开店 :verb 开建 :verb 开挖 :verb 开支 :funding
开放 大学:neutral,床位:facility,水平:neutral,程度:neutral,区:neutral,型:neutral,式:neutral,性:neutral,:verb 开盘 价:price 开荒 :verb 开行 :verb 开设 :verb 开起 :verb 开通 :verb
开采 :output 开除 :verb 引入 :action+verb 引发 :verb 引导 基金:funding,资金:funding,:action 引种 :verb 引育 :verb 引资 额:investment,:investment
引进 人才:attendance,内资:investment,外资:investment,投资:investment,资金:investment,:verb 引领 :action 弘扬 :action 张贴 :verb 弱于 预期: 弱势 群体:person 强于 预期: 强化 :action
强度 :rate 强调 :action 归侨 :person 归母 净利润:revenue 归还 :verb 当选 :attendance 录入 :verb 录制 :verb 录取 公务员:jobs,率:rate,:attendance 录用 :jobs+verb 形成 :verb
彩票 公益金:funding,:loss 彩金 :funding 影剧 院:facility 影响 :verb 影片 :goods 影迷 :agent 影院 :facility 往年 :actual!
征地 补偿款:funding,补偿费:funding,拆迁:land,补偿:funding,:land 征收 土地:land,:verb 征用 土地:land,:verb 征订 :verb 征集 :verb 待建 :verb+planned! 待项 目建成:planned!
律师 事务所:organisation,:agent 律所 :organisation 得分 :goods 得到 保障:benefit,改善:benefit,救助:benefit,解决:benefit,资助:benefit,:action 得益 于:action 微信 :neutral
微增 :change 微涨 :change 微跌 :change 微降 :change 德国 :neutral 心理 援助:benefit 必要 :
志愿 服务人员:agent,服务活动:event,服务组织:organisation,服务队:organisation,服务:event,者:agent 快于 :change 快递 员:agent 快速 通道:facility,路:facility
总产 值:output,能:output,量:output,:output 总人 口:population,数:attendance 总价 值:funding,:price 总体 目标:planned! 总利 润:revenue 总占 地面积:land,地:land 总客 流:attendance
总就 业:jobs 总市 值:revenue 总库 容:size 总建 筑面积:land 总房 价:price 总投 资估算:investment,资额:investment,入:funding,资:investment 总支 出:funding 总收 入:revenue 总是 :neutral
总概 算:investment 总目 标:planned! 总营 收:revenue 总装 机容量:size,机:size 总要 : 总规 模:size 总资 产:revenue 总造 价:investment 总里 程:size 总长 度:size,:size 总面 积:land
恢复 供电:verb,植被:land,通行:verb,:verb 恩格 尔系数:rate 恳谈 会:event 悍将 : 患儿 :person 患病 :casualty 患者 :victim 您要 : 悬挂 :verb 情报 :neutral
惠及 人口:benefit,企业:benefit,农户:benefit,学生:benefit,群众:benefit,:benefit 惠民 实事:project,工程:works,:benefit 想要 :
意向 协议金额:investment,成交总额:revenue,成交金额:revenue,投资金额:investment,签约金额:investment,成交额:revenue,投资额:investment,签约额:investment,采购额:revenue,投资:investment,金额:investment,书:,性:,:planned!
意见 提出，:planned!,明确，:planned!,建议:goods,:goods 感染 病例:casualty,者:victim,:casualty 慈善 基金:funding,总会:organisation,资金:funding,会:organisation,款:funding
慢于 :change 慰问 金额:funding,款:funding,金:funding,:aid+verb 戏台 :facility 成为 :action+neutral+share 成交 均价:price,总额:revenue,金额:revenue,额:revenue,:revenue
成员 单位:organisation,国:place,:person 成本 :loss 成果 :goods 成活 率:rate 成灾 面积:land 成立 :verb 成绩 :goods 成长 为:verb 我们 要: 我区 提出，:planned!,:neutral
我县 提出，:planned!,:neutral 我国 :neutral 我市 提出，:planned!,明确，:planned!,:neutral 我村 :neutral 我省 提出，:planned!,明确，:planned!,:neutral 我要 : 我镇 :neutral
戒毒 人员:person 战士 :agent 战略 任务: 截止 :actual! 截留 :loss 截至 :actual! 户厕 :facility 户均 增收:revenue,收入:revenue 户家 庭:household 户籍 人口:population 房价 :price
房企 :neutral 房地 产开发投资:investment,产:neutral 房子 :facility 房屋 所有:neutral,:facility 房租 收入:revenue,:price 房间 :facility 所占 比例:share,比重:share 所得 税:revenue
所有 :neutral 所需 经费:planned!,资金:planned! 手持 订单量:goods 手术 室:facility,量:goods,:goods 手机 :goods 手续 费:price 扑灭 :verb 打井 :building 打工 :jobs 打折 :share
打捞 :verb 打掉 :verb 打死 :casualty 打破 :verb 打算 :planned! 打通 :verb 打造 :verb 托位 数:facility,:facility 托养 :care 托管 面积:land 托育 中心:facility,机构:organisation
托运 :verb 扣押 人员:person,:verb 扣留 :verb 扣非 净利润:revenue 执勤 :verb 执结 :verb 执行 到位:loss,标的:loss,:action 扩产 :verb 扩充 :verb 扩到 :level
扩大 为:level,到:level,至:level,:action+change 扩容 到:level,至:level 扩展 为:level,到:level,至:level,:neutral 扩岗 :jobs 扩建 :building+verb
扩张 性:neutral,期:neutral,:change 扩招 :verb 扩种 :land+verb 扩至 :level 扶助 :aid 扶持 计划:,资金:funding,:aid+verb 扶植 :verb
扶贫 开发重点村:place,小额信贷:funding,资金:funding,车间:organisation,项目:project 批准 逮捕:verb 批发 均价:price,市场:facility,价:price 批复 :verb 批捕 :verb 批次 :goods 找回 :verb
承保 :verb 承办 :verb 承包 经营:neutral,人:neutral,商:neutral,地:neutral,方:neutral,:verb 承建 :verb 承担 :verb 承接 产业:neutral,:verb 承揽 :verb 承租 :verb 承诺 :planned!
承载 :action 承运 旅客:attendance,:verb 技工 院校:organisation,:agent 技师 :agent 技改 投资:investment,项目:project
技术 中心:organisation,人员:agent,培训:training,改造:verb,骨干:agent,员:agent 技校 :organisation 技能 人才:agent,培训:training,提升:training,鉴定:training 把握 :action
抓住 :action 抓好 :action 抓获 :attendance 投产 投资:investment,能力:output,里程:size,后:planned!,率:rate,:verb 投保 :spending
投入 使用:verb,强度:rate,总额:funding,生产:verb,资金:funding,运营:verb,运行:verb,:spending 投工 :verb 投建 :investment 投放 点:facility,:verb 投标 :verb 投用 后:planned!,:verb
投票 率:rate,:attendance 投诉 率:rate
投资 估算总额:investment,引导基金:funding,有限公司:neutral,合同额:investment,完成率:rate,完成额:investment,总规模:investment,估算:investment,促进:neutral,公司:neutral,兴办:investment,兴建:investment,办厂:verb,基金:funding,完成:investment,客商:agent,建设:investment,强度:investment,总量:investment,总额:investment,改造:investment,新建:investment,机构:organisation,概算:investment,环境:neutral,管理:neutral,规模:investment,计划:investment,设厂:verb,资金:investment,金额:investment,集团:neutral,需求:investment,项目:project,于:investment,人:neutral,商:neutral,局:neutral,者:neutral,额:investment,:investment
投身 :attendance 投运 里程:size,后:planned!,:verb 投递 点:facility,:verb 抗击 :action 折价 :change 折合 :spending 折旧 率:rate 折款 :funding 折股 :verb 抚养 :verb 抚恤 金:funding
抚慰 金:funding 抢修 :verb 抢占 :neutral 抢排 :verb 抢收 :verb 抢救 :verb 抢断 :goods 抢种 :verb 抢通 :verb 抢险 人员:agent 护坡 :facility 护城 河:facility 护士 :agent 护岸 :facility
护工 :agent 护林 员:worker 护栏 :facility 护照 :goods 护理 人员:agent,补贴:funding,费:funding 护送 :verb 报于 :price 报价 :price 报刊 :neutral
报名 人数:attendance,者:agent,:attendance+neutral 报告 提出，:planned!,显示:actual!,:neutral 报收 于:price,:price 报社 :organisation 报考 :attendance+neutral 报警 :neutral
报送 :neutral 报道 :action+neutral 报销 费用:funding,:spending 抬升 :verb 抵御 :action 抵扣 税款:revenue 抵押 :action 抵达 :attendance+verb 抽查 :verb 抽检 合格率:rate,:verb
抽调 :verb 担保 公司:neutral+organisation,机构:organisation,:spending 拆改 :verb 拆迁 补偿款:funding,补偿费:funding,户:household,:land+verb 拆违 :verb
拆除 :building+land+verb 拉动 就业:jobs,消费:revenue,:verb 拉运 :verb 拍卖 :verb 拍得 :spending 拍摄 :verb 拓宽 到:level,至:level,:verb 拓展 到:level,至:level,:action
拘捕 :verb 拘留 :attendance 招募 :attendance 招商 引资:investment,活动:event,资金:investment,项目:project,局:neutral 招工 :jobs 招引 :verb 招录 公务员:jobs,:attendance 招待 :verb
招收 学员:training,:attendance 招标 投标:,采购: 招生 人数:attendance,规模:attendance,:attendance 招用 :jobs 招聘 人数:jobs,员工:jobs,岗位:jobs,会:event,:jobs 拜访 :verb 拟人 :
拟在 :planned! 拟定 : 拟建 成:verb+planned!,:verb+planned! 拟态 : 拟设 :verb+planned! 拥有 员工:jobs,量:neutral,:action+verb 拦截 :verb 拦水 坝:facility 拦河 坝:facility
拨付 资金:funding,:spending 拨出 :spending 拨打 :neutral 拨款 :funding 拿下 :verb 拿出 :spending 持平 :change 持有 :attendance 持股 比例:share,:share 持证 上岗:jobs 挂号 费:price
挂果 面积:land 挂牌 成立:verb,价:price,:verb 挂职 :verb 指出 :action 指导 价:price 指战 员:agent 指挥 中心:facility 指标 体系:,:goods 指示 牌:facility 按可 比价:neutral 按方 案:planned!
按照 方案:planned!,:action 按现 价:neutral 挖掘 机:goods,:output 挖通 :verb 挡墙 :facility 挪用 :loss 振幅 :change 挽回 经济损失:loss,损失:loss,:verb 挽救 :verb
捐了 :funding+spending 捐出 :funding+spending 捐助 :funding+spending 捐建 :verb 捐款 总额:funding,捐物:funding,:funding 捐物 :funding 捐献 :funding+spending
捐资 :funding+spending 捐赠 仪式:neutral,总额:funding,款物:funding,活动:event,资金:funding,款:funding,:funding+spending+verb 捕捞 :output 损坏 :building+verb 损失 :loss
损毁 :building+verb 换发 :verb 换手 率:rate 换流 站:facility 换热 站:facility 换电 站:facility 捣毁 :verb 据统 计:actual! 授予 :verb 授信 额度:funding,:funding 授权 专利:goods
掏出 :spending 排放 量:goods,:goods 排查 :verb 排除 :verb 掘进 :verb 探头 :facility 探明 地质储量:goods,储量:goods,:verb 探望 :verb 探索 :action 探访 :verb 接入 :verb 接听 :verb
接待 总人数:attendance,人数:attendance,人次:attendance,游客:attendance,能力:output,量:attendance,:attendance 接收 :verb 接济 :aid 接种 点:facility,:care 接纳 :verb 接见 :verb
接访 :verb 接诊 :care 接通 :verb 控制 在:level+share,率:rate 控股 :share 推介 活动:event,会:event,:verb 推出 :action+verb 推动 :action 推土 机:goods
推广 面积:land,到:level,至:level,:verb 推荐 :verb 推进 :verb 推送 :verb 推选 :verb 掩埋 :verb 措施 :goods 提交 :verb 提价 :change
提供 就业岗位:jobs,就业机会:jobs,咨询:benefit,岗位:jobs,服务:benefit,:verb 提出 :action 提到 :level 提前 :change 提升 为:level,了:change,到:level,至:level,:action+change
提取 物:neutral,:spending 提拔 :verb 提案 :goods 提至 :level 提请 审议:verb,:verb 提质 升级:verb,改造:verb 提起 公诉:verb 提速 :change
提高 为:level,了:change,到:level,至:level,:action+change+neutral 揭牌 :verb 援助 对象:needy,资金:funding,:aid+verb 援建 资金:funding,项目:project,:spending+verb
援疆 干部:agent,资金:funding 援藏 资金:funding 揽收 :verb 搜寻 :verb 搜救 犬:goods,:verb 搜集 :verb 搬入 新居:benefit,:care
搬迁 改造:verb,群众:person,补助:funding,户:household,:care+verb 搬进 新居:benefit,:care 搭建 :action+verb 搭起 :verb 搭载 :verb 摄像 头:facility 摄制 :verb 摆放 :verb
摆脱 贫困:benefit 摊位 :facility 摘帽 :verb 摘得 :verb 摘要 : 摧毁 :verb 撤回 :verb 撤并 :verb 撤离 :attendance 撤销 :verb 撬动 :verb 播出 :verb 播放 量:goods,:verb
播种 面积:land,面:land,:land 撰写 :verb 攀升 到:level,至:level,:change 攀高 :change 攒下 :verb 支付 :spending 支出 责任:neutral,:funding 支取 :spending 支持 率:rate,:share+verb
支援 者:neutral,:spending 支撑 :action 支教 教师:agent 支柱 产业:goods 支渠 :facility 支线 客机:neutral,机场:neutral,航空:neutral,飞机:neutral,:facility 支行 :organisation
支路 :facility 支部 :organisation 收于 :price 收储 :verb 收入 分配:neutral,:revenue 收养 :verb 收到 :action+verb 收割 面积:land,机:goods,:output+verb 收受 贿赂:loss,:loss
收复 :verb 收容 :verb 收录 :verb 收报 :price 收押 :verb 收案 :verb 收治 :verb 收益 率为:revenue,率:rate,:revenue 收监 :verb 收盘 于:price,价:price,:price
收窄 到:level,至:level,:change 收缩 压:neutral,:change 收缴 :verb 收获 :output+verb 收藏 :verb 收视 率:rate
收购 价格:price,价款:investment,资产:investment,价:price,点:facility,额:revenue,:investment+verb 收费 标准:price,项目:goods,站:facility,:price 收集 :verb 改善 计划:,:action
改建 :building+land+verb 改扩 建:verb 改造 升级:verb,工程:works,提升:verb,计划:,面积:land,项目:project,:building+verb 改革 开放:neutral 攻克 :verb 攻占 :verb 放养 :verb 放慢 :change
放映 :event+verb 放款 :funding 放流 :verb 放缓 :change 放行 :verb 放贷 :funding+spending 政务 服务:neutral 政协 委员:agent 政府 债券:funding,债务:funding,投资:investment 政治 任务:
政策 :goods 效率 :neutral 效益 :revenue 救出 :verb 救助 基金:funding,对象:needy,机构:organisation,资金:funding,点:facility,站:organisation,金:funding,:aid
救援 人员:agent,力量:agent 救治 伤员:casualty,:care 救济 款:funding,金:funding,:aid 救灾 物资款:funding,款物:funding,资金:funding,款:funding 教学 楼:facility,点:facility
教官 :agent 教室 :facility 教师 周转房:facility,:agent 教授 :agent 教练 员:agent,:agent 教职 工:agent
教育 费附加:funding,培训:training,基金:funding,经费:funding,资金:funding,局:organisation 散居 孤儿:person 敬老 院:organisation 数据 中心:facility,显示:actual! 敲定 :verb
整修 :building+verb 整合 资源:neutral,资金:funding,:spending+verb 整改 :verb 整治 面积:land,项目:project,:land+verb 敷设 :verb 文件 :goods
文体 中心:facility,广场:facility,活动:event 文化 活动室:facility,广场:facility,活动:event,礼堂:facility,项目:project,站:facility,馆:facility 文物 保护单位:facility,:goods
文艺 演出:event 斥资 :investment 斩获 :verb 断头 路:facility 断电 :verb 新产 品:goods 新修 :building+verb 新兵 :agent 新出 生人口:population 新区 :place 新品 种:goods
新型 农业经营主体:organisation,经营主体:organisation,职业农民:training
新增 专项债务限额:funding,水土流失治理:land,专项债务:funding,就业人员:jobs,就业人数:jobs,就业岗位:jobs,产值:output,产能:output,企业:organisation,就业:jobs,岗位:jobs,投资:investment,死亡:casualty,用工:jobs,确诊:casualty,绿地:land,耕地:land,贷款:funding,造林:land,里程:size,:building+change+verb
新居 :facility 新建 改建:building+verb,项目:project,:building+verb 新开 工建筑面积:land,工建设:building,工面积:land,工:building+verb,:verb 新房 :facility 新打 :building+verb
新接 订单量:goods 新收 :verb 新改 扩建:verb,建:building+verb 新注 册企业:organisation 新生 :agent 新登 记市场主体:organisation,记注册企业:organisation,记企业:organisation
新签 约:verb,:verb 新续 建:verb 新能 源汽车:goods 新设 市场主体:organisation,立企业:organisation,企业:organisation 新闻 发布会:event,媒体:organisation 方便 面:goods,:benefit
方案 实施后:planned!,提出，:planned!,明确，:planned! 方舱 医院:facility 施工 面积:land 施行 :action
旅客 发送量:attendance,吞吐量:attendance,运输量:attendance,列车:goods,发送:attendance,:agent
旅游 综合收入:revenue,总人数:attendance,总收入:revenue,人数:attendance,创收:revenue,接待:attendance,收入:revenue,景区:facility,消费:revenue,项目:project,路:facility
旅行 商:agent,社:organisation 旗下 :neutral 旗县 :place 旗帜 :neutral 无人 机:goods 无偿 援助:funding 无症 状感染者:victim 既要 : 日产 :output 日供 气能力:output,水能力:output,水:output
日光 温室:facility 日增 加:change 日处 理能力:output,理:output 日报 :neutral 日接 待量:attendance 日收 入:revenue 日生 产:output 日薪 :revenue 日资 企业:organisation
日间 照料中心:facility 旱田 :ground 时速 :goods 明年 :planned! 明确 提出:neutral,要求:neutral,:action 易地 扶贫搬迁:care,搬迁:care 星级 酒店:organisation,:neutral 映后 交流:event+verb
春播 :land 是否 :neutral 晋级 :verb 晒场 :facility 晚会 :event 晚报 :neutral 普及 程度:rate,率:rate 普惠 率:rate,:benefit 普查 :care 普遍 :action 景区 :facility 景点 :facility
智能 电表:facility 暂住 人口:population 暂缓 :action 暗渠 :facility 暴增 到:level,至:level 暴涨 :change 暴跌 到:level,至:level,:change 曝光 :verb 更换 :verb 更新 改造:verb,:verb
更要 : 曾经 :actual! 替代 :verb 替换 :verb 最低 生活保障标准:funding,收购价:price,工资:revenue,价:price 最高 运行时速:goods,接待量:attendance,时速:goods,限价:price,额度:funding,价:price
月上 涨:change 月产 :output 月减 少:change 月增 加了:change,加到:level,加:change,收:revenue,至:level,长:change,:change 月嫂 :agent 月工 资:revenue 月收 入:revenue
月租 金:price,:price 月薪 :revenue 有关 :neutral 有利 :neutral 有力 :neutral 有员 工:jobs 有序 :neutral 有效 投资:investment,:neutral 有望 :neutral+planned! 有机 :neutral
有轨 电车:facility 有限 :neutral 有需 要: 服兵 役:attendance 服刑 人员:person
服务 业总规模:output,业规模:output,零售额:neutral,专员:neutral,中心:facility,事项:goods,人员:neutral,企业:benefit,体系:neutral,保障:neutral,功能:neutral,协议:neutral,合同:neutral,团队:neutral,大厅:neutral,对象:benefit,居民:benefit,平台:neutral,年限:neutral,意识:neutral,承诺:neutral,收入:neutral,方式:neutral,方案:neutral,时长:neutral,时间:neutral,机制:neutral,水平:neutral,消费:neutral,热线:neutral,理念:neutral,社会:neutral,窗口:neutral,管理:neutral,经济:neutral,网络:neutral,群众:benefit,老人:benefit,能力:neutral,行业:neutral,质量:neutral,贸易:neutral+trade,零售:neutral,业:neutral,于:neutral,区:neutral,员:neutral,器:neutral,团:neutral,型:neutral,点:facility,站:facility,费:neutral,队:organisation,:benefit
服装 厂:organisation 期望 寿命:,值:,:planned! 未批 复:verb 未来 科技城:,乡村:,社区:,城:,:planned! 未脱 贫:population 本人 :neutral 本县 :neutral 本土 化用工率:rate,化率:rate,病例:victim
本地 化用工率:rate,化率:rate 本外 币存款余额:funding,币贷款余额:funding 本市 :neutral 本报 :neutral 本省 :neutral 本科 毕业生:agent,生:agent 机井 :facility 机会 :neutral 机位 :facility
机关 干部:agent,:organisation 机制 :goods 机动 车:goods 机器 人:goods 机场 :facility 机播 :land 机收 :land 机构 :organisation 机械 化水平:rate,化率:rate,:goods
机组 人员:agent,:facility 机耕 路:facility 村卫 生室:facility 村委 会:place 村官 :agent 村寨 :place 村小 :organisation 村屯 :place 村干 部:agent 村庄 :place
村民 小组:place,:neutral+person 村级 :neutral 村组 :place 村落 :place 村道 :facility 村镇 银行:organisation,:place 村长 :neutral 村集 体经济收入:revenue,体收入:revenue 条例 :goods
条款 :goods 来华 :verb 来电 :goods 来自 :action 来访 :attendance 板块 :goods 构建 :action 构成 犯罪:neutral,:verb 林农 :person 林区 :place 林地 :ground 林场 :organisation
林长 :agent 果农 户:household,:person 果园 :ground 枢纽 互通:facility,:facility 枪支 :goods 架设 :building+verb 架起 :verb 柏油 路:facility 查出 :action 查办 :verb
查处 率:rate,:attendance 查封 :verb 查扣 :verb 查明 :verb 查获 :verb 查验 旅客:attendance,:verb 标价 :price 标准 化厂房:facility,厂房:facility,展位:facility,煤:goods,:goods
标志 牌:facility 标段 :project 标的 金额:loss,额:loss 标识 牌:facility 标项 :project 树木 :goods 树立 :neutral 校企 :neutral 校园 面积:land,:neutral 校外 :neutral 校舍 :facility
校长 :neutral 核准 :verb 核发 :verb 核定 :verb 核实 :verb 核查 :verb 核电 站:facility 核载 :verb 核销 :verb 根据 方案:planned!,:action 栽上 :verb 栽下 :verb 栽培 面积:land
栽植 面积:land,:land+verb 栽种 :land 框架 协议:goods 案件 :goods 案例 :goods 案值 :loss 桑园 :ground 档案 馆:facility 桥头 堡:neutral 桥梁 :facility 桥段 :neutral 桥涵 :facility
梯田 :ground 检修 :verb 检出 :verb 检察 官:agent,院:organisation 检查 组:goods,:verb
检测 中心:neutral,技术:neutral,报告:neutral,机构:neutral,结果:neutral,能力:neutral,设备:neutral,项目:goods,仪:neutral,点:facility,站:neutral,线:neutral,:verb 检疫 :verb
棉农 :person 棉田 :ground 棉花 :neutral 棉被 :goods 棚室 :facility 棚户 区居民:person,区:works 棚改 房:facility 森林 覆盖率:rate,面积:land,:ground 植树 造林:land,节:neutral,:verb
楼宇 :neutral 楼市 :neutral 楼房 :facility 楼栋 :facility 楼面 价:price 概率 :rate 概算 总投资:investment,投资:investment,:investment 概要 : 模拟 : 模范 :agent 欠款 :funding
欠薪 :funding 次干 路:facility 次要 : 款物 :funding 歌手 :agent 止付 :loss 正增 长:change 正线 全长:size 正要 : 此前 :actual! 步道 :facility 武警 官兵:agent,:agent 死于 :casualty
死亡 人口:population,人数:casualty,病例:victim,率:neutral+rate,:casualty 死伤 :casualty 死者 :victim 死角 :neutral 死难 者:victim 歼灭 :verb 殉职 :casualty 殉难 :casualty
残疾 人补贴:funding,人口:population,儿童:person,人:person 残联 :organisation 殒命 :casualty 母基 金:funding 每人 :neutral 每件 :price 每克 :price 每公 斤:price,里:price
每千 瓦时:price,克:price 每升 :price 每只 :price 每台 :price 每吨 :price 每天 要: 每头 :price 每套 :price 每平 方米:price,米:price 每年 要: 每度 电:price,:price 每张 :price 每斤 :price
每晚 :price 每月 要: 每桶 :price 每瓶 :price 每盎 司:price 每盒 :price 每立 方米:price 每箱 :price 每股 收益:revenue,:price 每辆 :price 毒品 :goods 比例 :share 比值 :rate 比分 :goods
比率 :rate+share 比赛 项目:goods,:event 比重 :share 毕业 生人数:attendance,学员:training,生:agent,:attendance 毙命 :casualty 毛入 园率:rate,学率:rate
毛利 润:revenue,率:rate,:revenue 毛收 入:revenue 民事 案件:goods 民企 :organisation 民众 :person 民兵 :agent 民宿 :organisation 民房 :facility
民生 实事:project,工程:works,支出:funding,项目:project 民营 企业:organisation 民警 :agent 民间 投资:investment,资本:funding 气井 :facility 气价 :price 气温 :goods 气田 :facility
气象 站:facility 水井 :facility 水价 :price 水位 :goods 水保 治理:land 水利 工程:works,资金:funding,项目:project 水厂 :facility 水土 流失面积:land 水塔 :facility 水塘 :facility
水平 :rate 水库 :facility 水果 :goods 水泥 厂:organisation,路:facility 水渠 :facility 水田 :ground 水电 站:facility 水窖 :facility 水管 :facility 水表 :facility 水费 :price
水闸 :facility 水面 :ground 求职 者:agent 汇报 :neutral 汇率 :price 汇聚 :verb 江堤 :facility 池塘 :facility
污水 处理设备:facility,处理设施:facility,处理厂:facility,处理站:facility,管网:facility,:goods 汽油 价格:price 汽车 :goods 沙龙 :event 沟渠 :facility 沟通 :action 没收 :loss+verb
没有 :neutral 河堤 :facility 河道 :facility 河长 :agent 油井 :facility 油价 :price 油库 :facility 油田 :facility 油茶 :ground 油菜 田:ground
治愈 出院:casualty,病例:victim,率:rate,:casualty 治理 水土流失面积:land,水土流失:land,资金:funding,面积:land,:land+verb 治疗 仪:neutral,费:neutral,:verb 沼气 池:facility
沿线 国家:place,国:place 泊位 :facility 法人 :neutral 法国 :neutral 法官 :agent 法律 援助案件:goods,援助:benefit,:goods 法规 :goods 法警 :agent 法院 :organisation 波动 :change
注入 资金:funding,:spending 注册 志愿者:agent,用户:agent,资本:investment,资金:investment,证:goods,:attendance+verb 注资 :investment 注销 :verb 泰国 :neutral 泵房 :facility
泵站 :facility 津贴 :funding 活动 中心:facility,经费:funding,室:facility,:event 活跃 用户:agent 洽谈 会:event 派出 所:organisation,:action+attendance
派发 现金:funding,:spending+verb 派送 :verb 派驻 :attendance 流动 人口:population 流水 线:facility 流浪 乞讨人员:person 流转 土地:land,:land 流量 :goods 浇灌 :verb 浇筑 :verb
测定 :verb 浏览 量:goods 浓度 :goods 浙商 :agent 海关 :organisation 海员 :agent 海堤 :facility 海外 游客:agent,仓:facility 海岛 :place 海拔 :goods 消化 率:rate 消纳 :verb
消耗 :goods 消费 品零售总额:revenue,价格:neutral,支出:funding,券:funding,品:neutral,者:neutral+person,额:revenue,:revenue
消防 官兵:agent,战士:agent,队员:agent,员:agent,栓:facility,站:facility 消除 :action 涉农 资金:funding 涉及 :action+verb 涉案 价值:loss,标的:loss,资金:loss,金额:loss,:loss
涌现 出:verb,:verb 涨了 :change 涨价 :change 涨到 :change+level 涨幅 :change 涨水 :neutral 涨至 :level 涵洞 :facility 涵盖 :action 涵管 :facility 涵闸 :facility 淘汰 :verb
淤地 坝:facility 深入 :action+neutral 深加 工:neutral 深化 :action+neutral 深受 :action 深圳 :neutral 深度 融合:neutral,:goods 深松 :land 深水 泊位:facility 深耕 :action
淹没 :verb 添置 :verb 清偿 率:rate,:spending 清欠 :verb 清淤 :verb 清理 :verb 清运 :verb 清除 :verb 渔场 :organisation 渔民 :person 渔船 :goods 渗透 率:rate,:rate 渠系 :facility
渠道 :facility+neutral 渡槽 :facility 温室 :facility 温饱 问题:neutral,:benefit 港商 :agent 港澳 台游客:agent 游客 接待量:attendance,量:attendance,:agent
游泳 池:facility,馆:facility 游览 :attendance 湿地 面积:land,:ground 湿度 :rate 溢价 :change 溺亡 :casualty 溺水 :casualty 滑落 到:level,至:level,:change 滞留 :attendance
满产 后:planned! 满分 :goods 满意 度:rate,率:rate,:share 满足 :action+benefit 滩涂 :ground 漏税 :loss 演习 :event 演出 :event 演员 :agent 演练 :event 演职 人员:agent
漫水 桥:facility 激增 到:level,至:level,:change 灌区 :facility 灌渠 :facility 灌溉 面积:land,:land 火灾 :goods 火电 厂:facility 灯塔 :facility 灵活 就业:jobs 灾区 :place
灾民 :person 炸死 :casualty 炸毁 :verb 点击 量:goods 炼钢 :output 烈士 :victim 烟农 :person 烟花 爆竹:goods 烤房 :facility 烧伤 :casualty 烧毁 :building+verb 烫伤 :casualty
热力 管网:facility 热水 器:facility 热线 :goods 焚毁 :verb 焦炉 :facility 煤价 :price 煤矿 :organisation 照料 中心:facility,:care 燃气 管网:facility,管道:facility 爱心 款:funding
片区 :place 牛场 :facility 牛奶 :neutral 牛肉 :neutral 牛舍 :facility 牧区 :place 牧场 :organisation 牧户 :household 牧民 :person 物业 费:price
物流 中心:facility,枢纽:facility,园:facility 物资 价值:funding,:goods 特区 :place 特困 人员:needy,群众:needy 特大 桥:facility 特展 :event 特岗 教师:agent 特教 学校:organisation
特殊 党费:funding 特派 员:agent 特色 小镇:place 特警 :agent 特赦 :verb 特邀 代表:agent 牺牲 :casualty 犯罪 嫌疑人:agent 犯规 :goods 独角 兽企业:organisation 猛增 到:level,至:level,:change
猝死 :casualty 猪价 :price 猪场 :facility 猪肉 价格:price,:neutral 猪舍 :facility 献上 :verb 献出 :verb 献血 量:goods,:goods 率先 :neutral 率领 :action+neutral 环保 资金:funding
环城 路:facility 环比 增速:change,增长:change,涨幅:change,降幅:change,:change+actual! 环线 :facility 环节 :goods 环评 公示:planned! 现价 总量:output,计算:neutral,:price
现场 成交额:revenue,签约:verb 现已 :actual! 现役 军人:agent 现有 人口:population,员工:jobs,确诊:casualty,职工:jobs,:verb+actual! 现金 收入:revenue,红利:funding 珍藏 :verb 班列 :goods
班次 :event 班级 :goods+neutral 班线 :facility 球迷 :agent 理由 :neutral 理赔 款:funding,:funding
生产 建设兵团:neutral,安全:neutral,总值:output,经营:neutral,能力:output,要素:neutral,规模:output,力:neutral,气:neutral,油:neutral,率:rate,线:facility,者:neutral,路:facility,钢:neutral
生命 线:neutral,:casualty 生态 护林员:worker,补偿:funding,园:facility 生活 垃圾:neutral,救助:aid,津贴:funding,补助:funding,补贴:funding,费:funding,:neutral 生猪 :goods 生还 :verb
用上 :benefit 用于 :action+share 用人 单位:organisation 用去 :spending 用地 面积:land,:land 用工 人数:jobs,减少:jobs,岗位:jobs,缺口:jobs,规模:jobs,需求:jobs,率:rate,:jobs
用户 数:household,:agent 用掉 :spending 用水 量:goods 用电 问题:benefit,量:goods,:goods 由于 :neutral 由原 来的:level 申办 :verb 申报 项目:project,:verb 申领 :verb
电价 补贴:funding,:price 电信 :neutral 电厂 :organisation 电商 交易额:revenue,服务站:facility,销售额:revenue,企业:organisation,:organisation 电子 阅览室:facility
电影 院:facility,:event 电杆 :facility 电梯 :facility 电站 :facility 电缆 :facility 电脑 :goods 电表 :facility 电视 台:organisation,机:goods 电话 :goods 电费 :price
男子 :person 男性 人口:population,:population 画家 :agent 留学 生:agent,:attendance 留守 儿童:population,老人:population 留抵 退税:aid 疏散 :attendance 疏浚 :building+verb
疑似 病例:victim,:casualty 疾控 中心:organisation 疾病 防治:neutral 病亡 :casualty 病人 :person 病例 :victim 病床 :facility 病房 :facility 病死 :casualty 病险 水库:facility
登上 :action 登录 :verb 登机 口:facility,:attendance 登船 :attendance 登记 失业人员:worker,失业率:rate,:verb 白内 障复明:care 百分 比:share 百姓 :person 盈利 :revenue
监控 探头:facility,:facility 监测 显示:actual!,点:facility,站:facility 监管 人员:neutral,总局:neutral,旅客:attendance,机构:neutral,部门:neutral,委:neutral,局:neutral,:verb
盖帽 :goods 盖起 :verb 盗窃 :loss 盘活 :action 盟市 :place 盟约 :neutral 目前 已:actual!,:actual! 目标 任务:,管理:,责任:,:planned! 盲人 :person 直径 :goods
直接 经济损失:loss,就业:jobs,投资:investment,补贴:funding 直播 :event 直营 店:organisation 直补 :funding 直辖 市:place 相信 :neutral 相当 于:action+share 相继 :action 相距 :goods
省( 区、市):place,市、区):place 省份 :place 省会 :place 省内 :neutral 省区 市:place 省外 资金:investment,:neutral 省委 :neutral 省属 企业:organisation 省市 级:neutral,:place
省政 府:neutral 省级 行政区:place,资金:funding,:neutral 省道 :facility+neutral 省长 :neutral 省（ 区、市）:place,市、区）:place 看守 所:facility,:verb 看望 :verb 看要 : 着手 :action
督促 :action 督办 :verb 督导 :verb 督查 组:goods,:verb 瞄准 :action 瞪羚 企业:organisation 矛盾 纠纷:goods 知名 度:rate 知晓 率:rate 短信 :neutral 短收 :revenue 短期 借款:funding
矿业 :neutral 矿井 :facility 矿产 :neutral 矿企 :organisation 矿区 :place 矿山 :organisation 矿工 :neutral 矿泉 水:goods 码头 :facility 砍伐 :verb 砍掉 :verb 研修 :training
研制 :verb 研发 中心:organisation,投入:funding,机构:organisation,经费:funding 研究 生毕业生:agent,显示:actual!,所:organisation,生:agent,院:organisation 研讨 会:event
砖厂 :organisation 破土 动工:verb,:verb 破坏 :verb 破案 率:rate,:verb 破获 :verb 砸毁 :verb 硕士 :agent 硬化 路:facility,:building+verb 硬要 : 确保 :action+planned!
确定 性:neutral,:action 确权 :verb 确诊 病例:victim,:casualty 示范 园区:facility,基地:facility,面积:land,项目:project,县:place,园:facility,村:place
社会 消费品零售总额:revenue,保险补贴:funding,融资规模:funding,总产值:output,主义:neutral,保险:neutral,保障:neutral,投入:funding,投资:investment,组织:organisation,资本:funding,:neutral
社保 基金:funding,补贴:funding 社区 :place 社团 组织:organisation,:organisation 社工 :agent 票价 :price 票房 收入:revenue,:revenue 票据 :neutral 票数 :goods 祭扫 :verb 禁牧 :land
福利 院:organisation 福彩 公益金:funding 离休 干部:person 离岛 免税店:organisation 离岸 价:price 离退 休人员:person 秋播 :land 种上 :verb 种下 :verb 种子 :goods
种植 基地:facility,大户:organisation,面积:land,户:household,:land 种类 :goods 种粮 补贴:funding 种起 :verb 科学 家:agent
科技 型中小企业:organisation,工作者:agent,特派员:agent,贡献率:rate,人员:agent,成果:goods,项目:project,园:facility,馆:facility
科研 人员:agent,投入:funding,经费:funding,课题:project,院所:organisation 租房 补贴:funding 租用 :verb 租赁 住房:facility,补贴:funding,面积:land,:verb 租金 收入:revenue,:price
积累 :verb 秸秆 还田:land,:goods 移交 :verb 移动 电话普及率:rate 移栽 :land+verb 移植 :verb 移民 人口:population,群众:person,户:household,:person 移送 :verb 程度 :rate
税前 利润:revenue 税务 局:organisation 税后 利润:revenue 税收 优惠:loss,总额:revenue,收入:revenue,:revenue 税款 :revenue 税率 :neutral+rate 税费 :revenue 税金 :revenue
税额 :revenue 稳定 就业:jobs,岗位:jobs,脱贫:benefit,在:level,:action 稳岗 补贴:funding,返还:funding,:jobs 稻田 :ground 稿费 :revenue 空巢 老人:population 空缺 岗位:jobs 空置 率:rate
空袭 :verb 穿堤 建筑物:facility 穿越 :verb 突出 问题:goods 窑炉 :facility 窒息 :casualty 窗口 :facility 立交 桥:facility,:facility 立案 侦查:attendance,:attendance 立足 :action
立项 :verb 站上 :action 站台 :facility 站房 :facility 站点 :facility 竞争 上岗:jobs 竞得 :spending 竞赛 项目:goods
竣工 面积:land,项目:project,验收:verb,后:planned!,率:rate,:building+verb 端掉 :verb 符合 预期: 第一 书记:agent 答复 :verb 筛查 :care 筹备 :planned! 筹建 :verb+planned!
筹得 :funding+spending+verb 筹措 :funding+spending 筹资 标准:funding,:funding 筹集 :funding+spending+verb 签下 :verb 签到 :attendance 签发 :verb
签约 总金额:investment,仪式:event,总额:investment,意向:,服务:benefit,资金:investment,金额:investment,项目:project,率:rate,额:investment,:verb 签署 :verb 签订 :verb 签证 :goods
管廊 :facility 管护 面积:land 管网 长度:facility,:facility 管输 能力:output 管辖 :verb 管道 :facility 篮板 球:goods,:goods 篮球 场:facility 米价 :price 粉丝 :agent 粮仓 :facility
粮价 :price 粮农 :person 粮囤 :facility 粮库 :facility 粮食 总产量:output,产量:output,直补:funding,:goods 精准 扶贫任务: 精简 为:level,到:level,至:level,:verb 糖价 :price
糖厂 :organisation 索赔 :loss 紧急 转移安置:attendance,转移:attendance 紧要 :
累计 争取:,增长:change,完成:share+verb+actual!,实现:actual!,建成:verb+actual!,投入:spending+actual!,投资:investment,拨付:spending+actual!,服务:benefit,死亡:casualty,涨幅:change,确诊:casualty,跌幅:change,里程:size,长达:size
繁殖 :verb 繁育 :verb 纠纷 :goods 红利 :funding 红包 :funding 红十 字会:organisation 红绿 灯:facility 约占 :share 约定 :planned! 约谈 :verb 约需 :planned! 级以 上:neutral
级别 :neutral 纪念 馆:facility 纪要 : 纯收 入:revenue,益:revenue 纳入 低保:benefit,:benefit+verb 纳税 总额:revenue,人:agent,额:revenue,:revenue 纸厂 :organisation
纾困 :benefit 线索 :goods 线路 长度:size,:facility 组建 :verb 组成 :verb 组织 :verb 经开 区:place
经济 适用住房:facility,总规模:output,适用房:facility,主体:organisation,价值:loss,总量:output,指标:,损失:loss,收入:revenue,效益:revenue,社会:neutral,衰退:neutral,规模:output,体:place
经由 :neutral 经营 用房面积:land,性收入:revenue,主体:organisation,收入:revenue,面积:land,点:facility 经费 投入:funding,:funding 经适 房:facility 经销 商:organisation 结余 :spending
结合 实际:,:action 结对 帮扶:aid,:aid+verb 结果 显示:actual! 结案 率:rate,:verb 结算 价:price 绘制 :verb
给予 高度评价:neutral,关注:neutral,帮助:neutral,支持:neutral,肯定:neutral,:spending 绝收 面积:land,:verb 统筹 发展:neutral,城乡:neutral,推进:neutral,资金:funding,:spending
统计 显示:actual! 续增 :change 续建 项目:project,:building+verb 续签 :verb 续航 里程:goods,:goods 续降 :change 维修 基金:funding,资金:funding,点:facility,:building+verb
维护 :verb 维持 在:level 维系 :action 综保 区:place
综合 机械化水平:rate,治理面积:land,交通网:facility,保税区:place,利用率:rate,参保率:rate,文化站:facility,试验区:place,产值:output,收入:revenue,直补:funding,管廊:facility,楼:facility
绿化 覆盖率:rate,工程:works,面积:land,带:neutral,率:rate,:land+verb 绿地 :ground 绿道 :facility 缉拿 :verb 缓缴 :verb 缓解 :action 缔约 国:place 编写 :verb 编制 床位:facility,:verb
编印 :verb 编排 :verb 编队 :organisation 缩减 到:level,至:level,:change 缩到 :level 缩小 到:level,至:level,:change 缩水 :change 缩短 为:level,到:level,至:level,:change
缩至 :level 缴存 率:rate,:spending 缴税 :revenue 缴纳 税收:revenue,:spending 缴获 :verb 缴费 :spending 缺工 :jobs 网上 零售额:revenue 网友 :agent 网吧 :organisation
网商 :organisation 网店 :organisation 网格 员:agent 网民 规模:population,:population 网点 :facility 网站 :organisation 网箱 :facility 网络 普及率:rate,零售额:revenue 罚单 :loss
罚款 :loss 罚没 :loss+verb 罚金 :loss 罹难 者:victim,:casualty 羊肉 :neutral 羊舍 :facility 美丽 乡村:place 美国 :neutral 美术 馆:facility 群众 演员:agent,:person
群团 组织:organisation 翻一 番:change 翻了 :change 翻修 :verb 翻建 :verb 翻新 :neutral 翻番 :change 翻译 :verb 翻身 :neutral 老人 :neutral+person 老兵 :agent 老师 :agent
老年 人口:population,食堂:facility,人:person 老旧 小区:works 老百 姓:person 老龄 人口:population 考场 :facility 考察 :verb 考核 :verb 考点 :facility 考生 :agent 考评 :verb
耕地 :ground 耗费 :spending 耗资 :investment 聋人 :person 聋哑 人:person 职业 技能培训:training,培训:training,院校:organisation 职位 :jobs
职工 之家:facility,书屋:facility,人数:jobs,子女:person,:worker 职校 :organisation 联动 :verb
联合 收割机:goods,公报:neutral,声明:neutral,组织:neutral,集团:neutral,会:neutral,体:neutral,国:neutral,社:organisation,:verb 联席 会议:event 联建 :verb 联盟 :organisation
联系 :verb 聘用 :jobs+verb 聘请 :verb 聚焦 :action 聚集 :attendance+verb 肉价 :price 肉牛 :goods 肉羊 :goods 股东 :agent 股价 :price 股份 :share
股权 投资基金:funding,投资:investment,:share 股民 :agent 股票 :neutral 股金 分红:revenue 肢残 人:person 育成 :verb 育种 :verb 育龄 妇女:person 背街 小巷:facility 胶农 :person
能源 项目:project 能耗 :goods 脱贫 户人口:person,人口:benefit,群众:person,致富:benefit,户:household,:benefit 脱险 :verb 腾出 :verb 腾退 :verb 膜下 滴灌:ground 自主 创业:jobs
自助 机:facility 自已 : 自建 :verb 自有 资金:funding 自来 水普及率:rate,水厂:facility 自治 组织:organisation 自然 增长率:rate,村:place 自由 :neutral 自筹 :spending 自给 率:rate
自营 出口:trade 自行 车道:facility 自贸 试验区:place,区:place 致使 :action 致富 带头人:agent,:benefit 航班 :goods 航空 公司:organisation 航站 楼:facility 航线 :facility 航道 :facility
船企 :organisation 船员 :agent 船工 :agent 船舶 :goods 船闸 :facility 良品 率:rate 良种 补贴:funding,率:rate 艺术 团:organisation,家:agent 艾滋 病感染者:victim 节余 :spending
节庆 :event 节水 灌溉设施:facility 节目 :goods 节省 :spending 节约 资金:funding,:spending 花农 :person 花卉 苗木:ground,:neutral 花园 :neutral 花掉 :spending 花木 :neutral
花椒 :neutral 花生 :neutral 花费 :spending 苏木 :place 苗圃 :ground 苗木 :goods 若要 : 英国 :neutral 英才 计划: 茶农 :person 茶厂 :organisation 茶园 :ground 茶场 :organisation
草原 :ground 草地 :ground 草拟 : 荒地 :ground 荒山 :ground 荣获 :verb 荣誉 :goods 药企 :organisation 药农 :person 药厂 :organisation 药品 :goods 药师 :agent 药店 :organisation
药房 :organisation 获准 :verb 获奖 :verb 获得 小额贷款:benefit,奖学金:benefit,救助:benefit,补助:benefit,补贴:benefit,贷款:benefit,资助:benefit,:action+verb 获悉 :action 获批 :verb
获救 :verb 获益 :benefit 获评 困难:benefit 获贷 :benefit 菜价 :price 菜农 :person 菜地 :ground 萎缩 :change 营业 利润:revenue,收入:revenue,面积:land,额:revenue
营养 师:agent,餐:benefit 营收 :revenue 营救 :verb 营运 利润:revenue 落后 产能:output 落地 :verb 落实 资金:funding,:action+share+verb 落成 后:planned! 落户 :verb
蓄水 库容:size,池:facility,量:goods 蓄洪 区:facility 蓄能 :output 蔗农 :person 蔗田 :ground 蔬菜 大棚:facility,地:ground,:goods 蕴藏 量:goods 薪水 :revenue 薪资 :revenue
薪酬 :revenue 虚开 :loss 虚拟 : 虾塘 :facility 蚕农 :person 蛋价 :price 融资 总额:funding,担保:funding,租赁:investment,缺口:funding,规模:funding,额:funding,:funding 血液 :goods
行业 协会:neutral+organisation,:goods 行为 :neutral 行使 价:price 行动 计划:,:event 行政 审批事项:goods,审批项目:goods,拘留:attendance,机关:organisation,村:place 行程 :goods
行贿 :loss 行驶 里程:goods 街道 路面:facility,:place 衣物 :goods 补偿 资金:funding,款:funding,费:funding,金:funding,:spending
补助 标准:funding,资金:funding,款:funding,金:funding,:aid 补发 :spending+verb 补栽 :verb 补植 :verb 补种 :land+verb 补贴 标准:funding,资金:funding,金额:funding,款:funding,:aid
表决 :verb 表彰 :verb 表扬 :verb 表率 :neutral 表示 :action+share 表达 :neutral 衬砌 :verb 衰退 期:neutral,:change 被告 人:agent 被困 :attendance 被埋 :casualty 被扣 押人员:person
被骗 资金:funding,:loss 袭击 :verb 裁决 :verb 裁减 :jobs 裁判 员:agent,:agent 裁员 :jobs 装卸 :goods 装机 总容量:size,容量:size,规模:output,:size 装载 机:goods 装运 :verb 要么 : 要件 :
要价 : 要在 : 要塞 : 要害 : 要是 : 要求 ，:planned!,：:planned!,: 要点 : 要素 : 要约 : 要职 : 要账 : 要道 : 要闻 : 要领 :
覆盖 人口:benefit,比例:rate,面积:land,到:level,率:rate,至:level,面:neutral+rate,:benefit+share+verb 见习 岗位:jobs 观众 人次:attendance,:agent 观光 园:facility
观展 :attendance 观影 :attendance 观战 :verb 观景 台:facility 观测 台站:facility,站:facility 观看 :attendance 规上 工业产值:output,企业:organisation
规划 提出，:planned!,明确，:planned!,产能:output,免疫:,部门:,面积:land,了:,内:,区:,图:,局:,院:,馆:,:verb+planned!
规模 以上工业增加值:output,以上工业企业:organisation,以上企业:organisation,化种植:land 视察 :verb 视频 监控:facility 解决 住房:benefit,就业:jobs,温饱:benefit,:action 解困 :benefit 解封 :verb
解救 :verb 解答 :benefit 解聘 :verb 触电 :casualty 警力 :agent 警情 :goods 警犬 :goods 计划 单列市:place,委员会:,免疫:,生育:,了:,:planned! 计算 机:goods
订单 金额:revenue,量:goods,额:revenue,:revenue 订货 金额:revenue,额:revenue 订购 :spending 订阅 :goods 认为 :action+neutral+share 认养 :verb 认可 度:rate 认定 :verb
认捐 :funding 认证 :verb 认购 :verb 认领 :verb 讨薪 :spending+verb 讨论 :action 让出 :verb 让利 :spending 议案 :goods 记者 :agent 讲师 :agent 讲座 :event 讲授 :verb
讲解 员:agent,:action 许可 证:goods 论坛 :event 设区 市:place 设厂 :verb 设备 投资:investment,:goods 设施 :facility 设有 :verb 设立 基金:spending,:verb 设站 :verb 设置 :verb
设计 年产能:output+planned!,年产量:output,年加工:planned!,年发电:planned!,年吞吐:planned!,年处理:planned!,日供水:planned!,日处理:planned!,产能:output+planned!,年产:planned!,床位:facility+planned!,时速:goods,能力:output+planned!,规模:planned!,车位:facility+planned!,院:organisation
访问 量:goods 证书 :goods 证券 公司:organisation 评为 :verb 评估 报告:neutral,机构:neutral+organisation,:verb 评出 :verb 评定 :verb 评审 项目:goods,:verb 评选 :verb 诈骗 :loss
诉讼 标的:loss 诊所 :organisation 诊断 :verb 诊治 :care 诊疗 量:attendance,:care 试产 :verb 试点 城市:place,项目:project,县:place,村:place 试生 产:verb 试运 营:verb,行:verb
试验 区:place 诚信 :neutral 该县 :neutral 该市 :neutral 该村 :neutral 该省 :neutral 该镇 :neutral 读者 :person 课堂 :neutral 课本 :goods 课程 :event 课题 :project 调价 :change
调低 为:level,到:level,至:level 调入 :verb 调出 :verb 调压 站:facility 调处 :verb 调度 中心:facility 调拨 :verb 调整 为:level,到:level,至:level
调查 失业率:rate,发现:actual!,显示:actual! 调派 :verb 调研 :event 调至 :level 调解 员:agent,率:rate,:verb 调运 :verb 调集 :verb 调高 为:level,到:level,至:level,:action 谱写 :verb
谷坊 :facility 豆价 :price 负债 总额:funding,率:rate,:funding 负增 长:change 负责 :action 贡献 率:rate 财产 性收入:revenue,损失:loss 财力 :revenue
财政 总收入:revenue,投入:funding,拨款:funding,支出:funding,收入:revenue,补助:funding,补贴:funding,贴息:funding,资金:funding,赤字:loss,预算:funding 责令 :verb
货物 吞吐量:goods,进出口:trade,贸易:trade 货车 :goods 货运 量:goods 质押 :action 质量 指标: 贪污 :loss
贫困 发生率:rate,大学生:needy,人口:population,发生:population,地区:place,学生:needy,家庭:household,群众:needy,群体:person,县:place,户:household,村:place,生:needy 贬值 :change
购买 意向:,服务:neutral,力:neutral,:spending+verb 购入 :verb 购得 :verb 购房 补贴:funding 购物 中心:facility 购置 补贴:funding,:verb 购车 补贴:funding 购进 :verb 贮存 :verb
贮藏 能力:output 贯彻 :action 贯通 :verb 贴息 资金:funding,:funding 贷款 余额:funding,利率:neutral,贴息:funding,额度:funding,人:neutral,:funding
贸易 总额:trade,逆差:trade,顺差:trade,量:trade,额:trade 费用 化:neutral,:funding 赃款 :loss 资产 负债率:rate,总额:revenue
资助 学生:aid,总额:funding,标准:funding,计划:,资金:funding,金额:funding,面:rate,:aid 资料 显示:actual!,:goods 资源 量:goods
资金 互助社:organisation,到位率:rate,到位:funding,总额:funding,投入:funding,支持:funding,管理:neutral,缺口:funding,:funding 赈灾 资金:funding,款:funding 赔付 :spending
赔偿 责任:neutral,款:funding,金:funding,:spending 赔出 :spending 赔款 :funding 赛事 :event 赛区 :neutral 赞助 :funding 赞成 :share 赠与 :verb 赠送 :verb 赡养 :verb 赢得 :action
赤字 率:rate,:loss 走上 致富路:benefit 走低 :change 走向 :action 走弱 :change 走强 :change 走访 慰问:aid,:verb 走跌 :change 走进 :action 走高 到:level,至:level,:change 赶赴 :verb
赶超 :change 起价 :price 起售 价:price 起始 价:price 起拍 价:price 起草 :verb 起薪 :revenue 起诉 率:rate,:verb 超出 预期:,:change 超市 :organisation 超收 :revenue 超过 预期: 超预 期:
超额 完成:share+verb 越过 :action 足球 场:facility 跃上 :action 跃升 到:level,至:level,:change 跌到 :level 跌宕 :neutral 跌幅 :change 跌至 :level 跑道 :facility 距离 :goods
跟岗 学习:training 跨上 :action 跨入 :verb 跨国 公司:organisation 跨境 电商:trade 跨海 大桥:facility 跨线 桥:facility 跨越 :action 路演 :event 路灯 :facility 路线 全长:size,长:size
路网 :facility 跻身 :verb 身亡 :casualty 身高 :goods 车价 :price 车企 :organisation 车位 :facility 车型 :goods 车次 :goods 车程 :goods 车站 :facility 车辆 :goods 车道 :facility
车间 :facility 轨道 交通线路:facility,:facility 转产 :verb 转办 :verb 转化 率:rate,:verb 转发 :goods 转口 贸易:trade 转向 :action 转岗 转业培训:training 转炉 :facility
转移 农村富余劳动力:jobs,农村劳动力:jobs,支付对象:benefit,支付资金:funding,劳动力:jobs,性收入:revenue,安置:attendance,就业:jobs,支付:funding,群众:attendance,率:rate,:attendance
转让 价:price,方:neutral,费:neutral,金:neutral,:verb 转诊 :verb 转贷 :spending 转运 :verb 转院 :verb 轮作 :land 轮岗 :verb 轮换 :verb 轮训 :training 轻伤 :casualty
轻微 伤:casualty 轻症 :casualty 轻轨 :facility 载客 :attendance 载有 :verb 轿车 :goods 辅导 员:agent,:verb 辅警 :agent 辐射 :verb 输入 病例:victim 输出 劳务:jobs,:action
输电 线路:facility,能力:output 输送 旅客:attendance,能力:output,:action 辞退 :verb 边境 贸易:trade 边贸 :trade 达产 达效后:planned!,后:planned!,率:rate 达到 :level 达成 意向:,:neutral
达标 率:rate,:neutral+share 迁入 新居:care 迁出 :verb 迁建 :verb 迁改 :verb 过剩 产能:output 过半 :share 过境 旅客:agent 过夜 游客:agent 过水 :verb 过火 面积:land 过街 天桥:facility
迈上 :action 迈入 :verb 迈向 :action 迈过 :action 迎客 :verb 迎接 :verb 迎来 :verb 运价 :price 运动 项目:goods,会:event,员:agent,场:facility 运抵 :action+verb 运来 :verb
运营 总里程:size,利润:revenue,补贴:funding,里程:size,后:planned! 运行 时速:goods,经费:funding 运费 :price 运走 :verb 运载 :verb 运输 收入:revenue,能力:output,:goods
运送 旅客:attendance,:goods+verb 近年 来:actual! 返乡 农民工:jobs,人员:person,创业:jobs 返岗 :jobs 返补 :spending 返贫 :population 返还 :spending 还是 :neutral 还款 :funding 还要 :
还需 :planned! 进修 :training 进入 :verb 进出 口商品总值:trade,口总值:trade,口总额:trade,口货值:trade,境旅客:agent,口值:trade,口额:trade,口:trade
进口 商品总值:trade,成交额:trade,产品:trade,合同:trade,总值:trade,总量:trade,总额:trade,成交:trade,数量:trade,货值:trade,货物:trade,金额:trade,值:trade,量:trade,额:trade,:trade
进场 :verb 进展 :neutral 进账 :revenue 进驻 :verb 远销 :action+trade 违法 违规问题金额:loss,人员:agent,所得:loss 违纪 资金:loss 违规 资金:loss,金额:loss 连任 :verb 连接 线:facility
连锁 店:organisation 追加 投资:investment,:verb 追回 :spending+verb 追究 责任:verb,:verb 追缴 税款:loss,:loss+verb 追讨 :spending 追责 :verb 退付 :spending
退休 人员:person,金:funding 退出 :verb 退回 :action+spending 退役 军人:agent 退牧 还草:land 退税 减税:aid,缓费:aid,:loss 退网 :verb 退耕 还林:land,还草:land 退赔 :verb 退还 :verb
送出 :verb 送别 :verb 送医 送药:benefit,:benefit+casualty 送去 :verb 送政 策:benefit 送教 :benefit 送来 :verb 送检 :verb 送温 暖:benefit 送诊 :verb 送达 :verb 适配 :verb
适龄 儿童:person 逆差 :trade 选出 :verb 选定 :verb 选手 :agent 选拔 :verb 选择 :share 选派 :attendance 选聘 :verb 选育 :verb 选调 :verb 选送 :verb 逊于 预期: 透露 :action 递增 :change
通信 基站:facility,:neutral 通关 :trade 通报 :neutral 通村 公路:facility 通气 :verb 通水 :verb 通电 :verb 通硬 化路:verb 通航 :verb 通行 费:price
通车 总里程:size,里程:size,:building+verb 通过 能力:output,率:rate,:verb 造价 :investment 造成 :action+verb 造林 绿化:land,面积:land,:land 造福 :benefit 造船 完工量:output
逮捕 :attendance 逼近 :action 遇害 者:victim,:casualty 遇险 :attendance 遇难 人数:casualty,者:victim,:casualty 遏制 :action 道路 工程:works,:facility 遗体 :victim 遣返 :verb
遭受 :action 遭遇 :action 遵循 :action 避免 :action 避难 场所:facility,所:facility,:attendance 邀请 :verb 邮票 :neutral 邻国 :place 部级 :neutral 部署 安排:neutral
部门 :organisation 都要 : 配发 :verb 配变 :facility 配合 :action 配备 :verb 配套 建设:building,资金:funding,:spending 配建 :verb 配电 线路:facility,房:facility
配送 中心:facility,:verb 酒厂 :organisation 酒店 :organisation 采伐 :verb 采出 :output 采取 :action 采摘 园:facility,:output 采收 :verb 采样 点:facility 采煤 :output
采用 :action 采纳 :verb 采购 人员:agent,金额:funding,商:agent+neutral,额:funding,:spending+verb 采集 点:facility,:verb 释放 岗位:jobs,:verb 里程 :size 重伤 :casualty
重修 :verb 重大 项目投资:investment,项目:project 重奖 :spending 重建 :verb 重点 项目投资:investment,实验室:organisation,任务:project,工程:works,项目:project,村:place
重症 患者:victim,病例:victim,:casualty 重要 : 重见 光明:benefit 重返 校园:benefit 量产 :output 金价 :price 金牌 :goods 金融 服务:neutral,机构:organisation,监管:neutral 针对 :action
钢价 :price 钢企 :organisation 钢厂 :organisation 钢架 大棚:facility 铁塔 :facility 铁索 桥:facility 铁警 :agent 铁路 专用线:facility,网:facility,:facility 铜价 :price
铜牌 :goods 银价 :price 银幕 :facility 银牌 :goods 银行 机构:organisation,:organisation 铺就 :verb 铺筑 :verb 铺装 :verb 铺设 :building+verb 销到 :verb
销售 产值:output,价值:revenue,总额:revenue,收入:revenue,金额:revenue,面积:land,价:price,点:facility,额:revenue,:revenue+verb 销往 :action 销毁 :verb 销量 :revenue 锁定 :verb
锅炉 :facility 锐减 到:level,至:level,:change 锚地 :facility 镇区 :neutral 镇委 :neutral 镇政 府:neutral 镇村 :place 镇级 :neutral 镇街 :place 镇长 :neutral 长度 :size
长廊 :facility 长期 借款:funding 长达 :size 门店 :organisation 门急 诊量:attendance 门票 收入:revenue,:neutral+price 门诊 楼:facility,量:attendance 门面 :facility
问责 :attendance 问题 金额:loss,:goods 间接 经济损失:loss,就业:jobs 闸门 :facility 阅览 室:facility 阅读 量:goods 队伍 :organisation 队员 :agent 防护 服:goods 防撞 护栏:facility
防止 :action 防治 中心:neutral,所:neutral,站:neutral,:action 防波 堤:facility 防洪 库容:size 阶段 :goods 附加 值:neutral 陆续 :action 陈列 馆:facility,:verb 降为 :level+verb
降价 :change 降低 成本:loss,为:level,了:change,到:level,至:level,:action+change+neutral 降到 :level 降幅 :change 降本 :loss 降水 量:goods,:neutral 降温 :neutral 降至 :level
降雨 量:goods,:neutral 限价 房:facility,:price 院团 :organisation 院坝 会:event 院士 工作站:organisation,:agent 院所 :organisation 院校 :organisation 险要 : 随从 :neutral
随迁 子女:person 隐患 :goods 隔离 :attendance 隧道 :facility 难民 :person 集中 供水工程:facility,安置点:facility,供养:care,培训:training,度:rate 集会 :verb
集体 经济收入:revenue,收入:revenue,经济:revenue 集团 公司:organisation,:organisation 集结 :attendance 集聚 :action+attendance 集装 箱码头:facility 集训 :training
集贸 市场:facility 集资 :funding+spending 雇佣 :jobs+verb 雇员 :worker 雇工 :jobs 雇用 :jobs+verb 雇请 :jobs 雨水 管网:facility 零售 总额:revenue,价:price,额:revenue
雷击 :casualty 需增 - 需安 - 需建 - 需征 - 需投 - 需拆 - 需改 - 需新 - 需求 人数:jobs,: 需要 帮助:,指出:,提醒:,注意:,说明:,时: 震级 :goods 青少 年:person 青年 人才:agent,:person
静态 总投资:investment 非公 开发行:spending 非农 业人口:population 非法 所得:loss,获利:loss 非物 质文化遗产项目:goods,质文化遗产:goods 非税 收入:revenue 非要 : 非遗 工坊:organisation,项目:goods
靠泊 :verb 面向 :action 面积 :land 韩国 :neutral 音乐 会:event 项目 投资:investment,资金:funding,:project 顺差 :trade 颁出 :verb 颁发 :verb 颁布 :verb 颁证 :verb 预付 :spending
预估 :planned! 预备 役:agent 预报 :neutral 预拨 付:spending,:spending 预期 寿命:,值:,:planned! 预测 性:,:planned! 预登 记:attendance
预算 内投资:investment,总投资:investment,执行:neutral,投资:investment,支出:funding,收入:revenue,法:neutral,:funding 预计 :action+planned! 预订 :verb 领养 :verb 领军 人才:agent
领到 :verb 领取 养老金:benefit,奖学金:benefit,:benefit 领域 :goods 领导 干部:agent 额度 内:neutral,:funding 风力 :goods 风机 :facility 风电 场:facility
风险 投资基金:funding,保障:loss,投资:investment,金额:loss 飙升 到:level,至:level,:change 飞播 造林:land 飞机 :goods 飞行 里程:goods 食品 :goods 食堂 :facility 餐饮 收入:revenue
餐馆 :organisation 饭店 :organisation 饮水 安全工程:works,不安全:benefit,困难:benefit,安全:benefit,工程:works,问题:benefit,点:facility 饲养 :verb 馆藏 :verb 馈赠 :verb 首付 :price
首期 募资:funding 首演 :verb 首要 : 驰援 :attendance 驻村 工作队:organisation,干部:agent 驾驶 :verb 驿站 :facility 验收 合格:neutral,组:neutral,:verb 验放 旅客:attendance,:verb
骑手 :agent 骗取 :loss 骤增 到:level,至:level,:change 骤降 到:level,至:level,:change 骨干 教师:agent 骨折 :casualty 骨灰 :victim 高中 生:person,:organisation 高于 预期:,:change
高价 值:neutral 高出 :change 高原 :neutral 高层 次人才:agent,次:neutral 高度 重视:neutral,:goods 高技 能人才:agent 高效 :neutral 高新 技术企业:organisation,区:place,:neutral
高架 桥:facility,路:facility,:facility 高标 准农田:ground,准:neutral 高校 科研院所:organisation,毕业生:agent,:neutral+organisation 高水 平:neutral 高炉 :facility 高端 :neutral
高等 学校:neutral 高素 质农民:training 高考 :neutral 高职 学生:person,称:neutral,:organisation 高质 量:neutral 高达 :level 高速 公路:facility,路:neutral,:facility
高铁 站:neutral,:facility 高龄 津贴:funding 鱼塘 :facility 鱼池 :facility 鲜花 :neutral 鸡场 :facility 鸡舍 :facility 鸡蛋 :neutral 麦田 :ground 麻将 : 鼓励 :action
龙头 企业:organisation
""")
WORDS: Final = paired("""
一一 一一对应 一下 一下 一丝 一丝不苟 一个 一个箭步,一个劲,一个样 一中 一中全会 一举 一举一动,一举 一二 一二三产业,一二·九,一二三产,一二三线,一二线 一五 一五一十 一些 一些 一产 一产 一亩 一亩三分地 一代 一代宗师,一代人 一会 一会儿 一体 一体化,一体
一元 一元二次,一元化,一元论 一公 一公局 一共 一共 一再 一再 一刀 一刀切 一分 一分为二,一分耕耘,一分收获 一切 一切 一刻 一刻 一半 一半多 一发 一发而不可收,一发不可收 一口 一口咬定,一口气,一口价 一同 一同 一向 一向 一味 一味 一回 一回生
一团 一团漆黑,一团乱麻,一团和气,一团糟 一国 一国两制 一场 一场空 一块 一块儿 一声 一声不吭,一声不响,一声令下 一大 一大截,一大堆,一大批,一大片,一大步,一大把,一大半,一大串,一大圈,一大帮,一大群,一大早 一天 一天到晚 一头 一头雾水
一字 一字不差,一字不漏,一字之差,一字排开 一定 一定 一审 一审 一家 一家之言,一家之长,一家之主,一家独大,一家人,一家亲 一寸 一寸光阴,一寸金 一对 一对一 一小 一小部分 一带 一带一路,一带 一席 一席之地,一席话 一幕 一幕幕 一年 一年到头,一年之计,一年一度,一年四季
一并 一并 一度 一度 一张 一张一弛 一律 一律 一心 一心 一成 一成不变 一手 一手 一把 一把手,一把抓 一抹 一抹黑 一招 一招一式 一揽 一揽子 一方 一方水土,一方有难,一方面 一日 一日之功,一日之寒,一日之计,一日三餐,一日千里,一日游 一旦 一旦 一早 一早 一时 一时间,一时
一本 一本万利,一本正经 一条 一条街,一条龙,一条心 一板 一板一眼 一枝 一枝独秀 一样 一样 一楼 一楼 一次 一次函数,一次能源,一次性 一步 一步 一毛 一毛不拔 一波 一波三折 一派 一派胡言 一流 一流 一炮 一炮打响,一炮而红 一点 一点资讯,一点通,一点点,一点儿,一点也
一片 一片汪洋,一片焦土,一片空白,一片狼藉 一环 一环扣一环 一生 一生一世,一生 一甲 一甲 一番 一番 一百 一百单八将 一盘 一盘散沙,一盘棋 一目 一目十行 一直 一直 一码 一码 一碗 一碗水端平 一票 一票否决 一窗 一窗 一站 一站式 一笔 一笔勾销,一笔带过,一笔抹杀
一等 一等奖,一等功,一等品,一等 一箭 一箭四星,一箭双星 一系 一系列 一级 一级市场 一线 一线城市,一线天,一线 一网 一网 一股 一股风,一股劲,一股绳,一股脑,一股股 一致 一致 一航 一航局 一般 一般 一落 一落千丈 一行 一行 一贯 一贯 一起 一起 一路 一路
一身 一身正气,一身清白,一身是胆 一辈 一辈子 一边 一边 一连 一连串,一连 一部 一部分 一针 一针见血 一钱 一钱不值 一锅 一锅粥,一锅端 一键 一键 一门 一门心思 一问 一问三不知 一阵 一阵风,一阵子 一院 一院制 一面 一面 一齐 一齐 七一 七一讲话,七一 七七 七七八八,七七
七上 七上八下 七中 七中全会 七匹 七匹狼 七台 七台河 七喜 七喜 七嘴 七嘴八舌 七国 七国集团 七夕 七夕 七宝 七宝 七尺 七尺之躯 七年 七年之痒 七彩 七彩 七律 七律 七手 七手八脚 七拼 七拼八凑 七星 七星 七窍 七窍 七绝 七绝 七通 七通一平
七里 七里香,七里河,七里沟,七里坪 七零 七零八落 七项 七项全能 万一 万一 万万 万万没有,万万不 万丈 万丈红尘,万丈深渊,万丈高楼 万不 万不得已 万丰 万丰 万事 万事如意,万事达,万事 万人 万人计划,万人空巷 万众 万众一心,万众创新,万众 万元 万元户 万全 万全区,万全
万分 万分 万利 万利 万历 万历 万古 万古长青 万向 万向集团,万向 万和 万和城,万和 万国 万国 万圣 万圣节 万头 万头攒动 万宁 万宁 万安 万安 万家 万家灯火,万家乐 万寿 万寿路,万寿 万岁 万岁 万州 万州区,万州 万年 万年青,万年 万幸 万幸 万念 万念俱灰 万户 万户侯
万无 万无一失 万有 万有引力 万柳 万柳 万死 万死不辞 万水 万水千山 万泉 万泉河,万泉 万源 万源 万物 万物 万用 万用 万盛 万盛 万福 万福 万种 万种风情 万科 万科 万籁 万籁俱寂 万紫 万紫千红 万维 万维网 万绿 万绿湖 万能 万能 万般 万般 万花 万花筒 万荣 万荣
万言 万言 万象 万象更新,万象 万豪 万豪 万载 万载县,万载 万达 万达 万通 万通 万里 万里长城,万里长征,万里 万金 万金油 万隆 万隆 万马 万马奔腾 三一 三一重工 三七 三七二十一,三七 三三 三三两两 三下 三下乡 三严 三严三实 三个 三个代表 三中 三中全会 三丰 三丰
三九 三九天,三九 三五 三五成群,三五年 三亚 三亚 三产 三产 三人 三人行 三代 三代同堂 三令 三令五申 三伏 三伏天,三伏 三会 三会一课 三位 三位一体 三倍 三倍体 三元 三元桥,三元里 三八 三八妇女节,三八 三公 三公经费,三公 三军 三军 三农 三农问题,三农
三分 三分天下,三分命中,三分球,三分线 三包 三包政策,三包服务,三包期 三北 三北 三十 三十而立 三原 三原色,三原 三去 三去一降一补 三叉 三叉 三句 三句话不离本行 三只 三只松鼠,三只手 三台 三台县 三四 三四线 三国 三国演义,三国时期,三国志,三国杀 三大 三大攻坚战,三大战役
三天 三天打鱼 三头 三头六臂 三好 三好学生,三好 三字 三字经,三字头 三孩 三孩 三审 三审 三家 三家店 三寸 三寸不烂之舌,三寸金莲 三峡 三峡库区,三峡工程,三峡 三心 三心二意 三把 三把火 三文 三文鱼 三无 三无产品,三无 三明 三明市,三明治,三明 三星 三星 三晋 三晋
三更 三更 三期 三期叠加 三权 三权 三板 三板斧 三极 三极管 三栖 三栖 三棱 三棱 三棵 三棵树 三楚 三楚 三步 三步走 三段 三段论 三氯 三氯 三水 三水区,三水 三江 三江源,三江 三沙 三沙 三湘 三湘 三点 三点式 三班 三班倒 三甲 三甲医院,三甲 三番 三番五次
三省 三省六部 三秦 三秦 三穗 三穗 三等 三等奖,三等功,三等 三管 三管齐下 三线 三线城市,三线 三维 三维 三网 三网融合,三网 三聚 三聚氰胺,三聚 三胎 三胎 三脚 三脚架 三航 三航局 三菱 三菱 三观 三观 三角 三角洲,三角形,三角债,三角 三言 三言两语 三资 三资
三起 三起三落 三轮 三轮车 三连 三连冠 三通 三通一平 三部 三部曲 三长 三长两短 三门 三门峡,三门县 三间 三间房 三防 三防 三餐 三餐 上一 更上一层楼,上一代 上三 日上三竿 下一 下一步,下一代 不一 不一 专一 专一 东三 东三省 两不 两不愁
两个 两个毫不动摇,两个一百年,两个确立,两个维护 两会 两会 两侧 两侧 两免 两免一补 两口 两口儿,两口子 两只 两只船 两回 两回事 两国 两国 两天 两天晒网 两学 两学一做 两岸 两岸三地,两岸 两广 两广 两张 两张皮 两弹 两弹一星 两性 两性 两手 两手抓 两旁 两旁 两极 两极
两栖 两栖 两江 两江 两河 两河 两淮 两淮 两湖 两湖 两眼 两眼一抹黑 两码 两码事 两纵 两纵 两翼 两翼 两者 两者 两边 两边 两院 两院制,两院 两难 两难 两面 两面针,两面性,两面派 两高 两高 举一 举一反三 之一 之一 九一 九一八 九七 九七 九三 九三学社,九三阅兵
九九 九九重阳 九华 九华山 九号 九号 九天 九天揽月,九天阊阖 九头 九头鸟 九宫 九宫格,九宫 九寨 九寨沟 九尾 九尾狐 九州 九州 九年 九年义务教育,九年一贯制,九年义务 九曲 九曲 九歌 九歌 九死 九死一生 九段 九段 九江 九江市,九江 九泉 九泉 九牛 九牛一毛,九牛二虎
九眼 九眼桥 九章 九章 九芝 九芝堂 九连 九连环 九阳 九阳 九霄 九霄 九鼎 九鼎 九龙 九龙坡,九龙江,九龙 乡二 城乡二元 乱七 乱七八糟 了一 捏了一把汗 事一 小事一桩 二三 二三产业,二三线 二中 二中全会 二产 二产 二人 二人转 二倍 二倍体
二元 二元结构,二元经济,二元体制,二元社会,二元户籍,二元格局,二元分割,二元管理,二元对立,二元论,二元化,二元制 二公 二公局 二十 二十国集团,二十四节气,二十四史,二十八宿 二噁 二噁英 二回 二回熟 二审 二审 二战 二战 二手 二手房,二手车,二手 二极 二极管
二次 二次函数,二次方程,二次能源,二次污染,二次元,二次元 二氧 二氧化 二炮 二炮 二甲 二甲 二百 二百五 二等 二等奖,二等功,二等 二级 二级市场 二线 二线城市,二线 二维 二维码,二维 二航 二航局 二话 二话 二进 二进制 二道 二道贩子 二里 二里头 二锅 二锅头 于一 定于一尊
五一 五一 五七 五七 五个 五个一工程 五中 五中全会 五代 五代同堂,五代十国 五位 五位一体 五体 五体投地 五保 五保户,五保 五倍 五倍子 五光 五光十色 五十 五十步笑百步 五卅 五卅 五华 五华 五台 五台山 五味 五味 五四 五四 五大 五大三粗,五大连池 五子 五子棋 五官 五官
五家 五家渠 五岭 五岭 五岳 五岳 五常 五常 五年 五年计划 五彩 五彩 五指 五指山,五指 五星 五星红旗,五星级,五星 五月 五月天,五月花 五棵 五棵松 五湖 五湖四海 五环 五环旗 五矿 五矿 五笔 五笔 五粮 五粮液 五线 五线谱 五经 五经 五羊 五羊 五脏 五脏 五色 五色
五花 五花八门 五莲 五莲 五菱 五菱 五行 五行 五角 五角大楼,五角场,五角星 五讲 五讲四美 五谷 五谷丰登,五谷 五通 五通一平,五通桥 五道 五道口 五金 五金 五险 五险一金 五颜 五颜六色 五香 五香 人一 高人一头 人三 铁人三项 亿万 亿万 亿利 亿利洁能,亿利 亿客 亿客隆
亿纬 亿纬锂能 亿联 亿联 亿载 亿载 亿达 亿达 代五 现代五项 以万 数以万计,以万计 以亿 数以亿计 以十 数以十万计 以千 数以千计,以千计 以百 数以百万计,数以百计,以百计 价百 身价百倍 任一 任一 作一 乱作一团 八一 八一 八仙 八仙 八公 八公山 八卦 八卦 八哥 八哥
八国 八国联军,八国集团 八大 八大处 八字 八字路口,八字 八宝 八宝山,八宝粥,八宝 八成 八成新 八方 八方 八旗 八旗 八桂 八桂 八横 八横八纵 八步 八步 八段 八段锦 八王 八王 八百 八百里加急,八百里 八纵 八纵八横 八股 八股 八荣 八荣八耻 八角 八角 八路 八路军
八达 八达岭 八里 八里庄 八闽 八闽 八面 八面玲珑,八面来风,八面体 八音 八音盒 八项 八项规定,八项注意 六一 六一 六中 六中全会 六亲 六亲 六保 六保 六分 六分仪 六合 六合彩,六合 六味 六味地黄 六和 六和 六四 六四 六安 六安市,六安 六必 六必居 六方 六方会谈
六月 六月雪 六朝 六朝 六枝 六枝 六根 六根 六畜 六畜 六盘 六盘水,六盘山 六神 六神 六稳 六稳 六艺 六艺 六道 六道轮回 六里 六里桥 六面 六面体 具一 独具一格,别具一格 再三 再三 冒三 火冒三丈 决一 决一死战 冻三 冰冻三尺 凋零 凋零 初一 初一 初三 初三 初二 初二
动三 电动三轮 北三 东北三省 十一 十一黄金周,十一长假,十一假期 十万 十万火急 十三 十三朝古都,十三陵,十三香,十三行 十之 十之八九 十二 十二指肠 十全 十全十美 十八 十八罗汉,十八里店,十八般 十几 十几年如一日 十分 十分 十四 十四行诗 十堰 十堰
十字 十字路口,十字架,十字军,十字 十室 十室九空 十年 十年磨一剑,十年如一日,十年寒窗,十年树木,十年九旱 十指 十指 十日 十日谈 十月 十月妈咪,十月怀胎,十月革命 十有 十有八九 十渡 十渡 十足 十足 十里 十里洋场,十里长街,十里八乡 十面 十面埋伏 十项 十项全能
千万 千万富翁,千万工程,千万不要,千万不,千万别,千万要 千丝 千丝万缕 千人 千人计划 千佛 千佛山,千佛洞 千兆 千兆 千军 千军万马,千军 千千 千千万万,千千 千变 千变万化 千古 千古 千叶 千叶 千头 千头万绪 千奇 千奇百怪 千姿 千姿百态 千字 千字文 千家 千家万户
千层 千层浪,千层 千山 千山万水,千山 千岁 千岁 千岛 千岛湖,千岛 千差 千差万别 千帆 千帆竞发,千帆 千年 千年 千手 千手观音,千手 千斤 千斤顶 千方 千方百计 千疮 千疮百孔 千百 千百年,千百万 千真 千真万确 千禧 千禧一代,千禧之年,千禧年,千禧 千秋 千秋万代,千秋大业,千秋
千篇 千篇一律 千行 千行百业 千言 千言万语 千载 千载难逢 千辛 千辛万苦 千里 千里迢迢,千里马,千里 千金 千金 千钧 千钧一发 千锋 千锋 千锤 千锤百炼 单一 单一 又一 柳暗花明又一村 双十 双十一,双十二 双千 双千兆 另一 另一方面 吃一 大吃一惊 各一 天各一方 合十 合十
同一 同一 告一 告一段落 周一 周一 周三 周三 周二 周二 周五 周五 周六 周六 周四 周四 命百 长命百岁 咬一 反咬一口 唯一 唯一 四世 四世同堂 四两 四两拨千斤 四个 四个意识,四个自信,四个全面,四个面向,四个伟大 四中 四中全会 四书 四书 四人 四人帮 四代 四代同堂
四会 四会 四位 四位一体 四倍 四倍体 四分 四分五裂 四则 四则运算 四化 四化 四叶 四叶草 四合 四合院 四周 四周围,四周 四国 四国岛
四处 四处奔,四处逃,四处打,四处寻,四处求,四处流,四处张,四处游,四处漂,四处借,四处散,四处飞,四处碰,四处乱,四处觅,四处找,四处招,四处推,四处搜,四处告,四处蔓,四处弥,四处活 四大 四大皆空,四大发明,四大名著,四大天王 四季 四季 四射 四射 四川 四川省,四川
四平 四平八稳,四平市,四平路,四平 四散 四散 四方 四方 四有 四有 四海 四海 四溢 四溢 四环 四环素 四线 四线城市 四肢 四肢 四舍 四舍五入 四航 四航局 四菜 四菜一汤 四角 四角恋 四起 四起 四轮 四轮驱动 四通 四通八达 四邻 四邻 四面 四面楚歌,四面八方,四面
四项 四项基本原则 四风 四风 四驱 四驱 地一 平地一声雷 备一 聊备一格 多一 多一点 大一 大一 大三 大三角,大三 大二 大二 大千 大千世界 大四 大四 大肆 大肆 孙万 子孙万代 季两 冬季两项 孤零 孤零零 官一 无官一身轻 富五 学富五车 对零 绝对零度 小两 小两口 尸万 碎尸万段
建一 建一局 建七 建七局 建三 建三局 建二 建二局 建五 建五局 建八 建八局 建六 建六局 建四 建四局 开一 网开一面 张三 张三 归零 归零 心万 雄心万丈 心百 信心百倍 态万 仪态万方 态百 丑态百出 情万 风情万种,豪情万丈 惊一 虚惊一场 慨万 感慨万千
成一 连成一片,乱成一团,自成一家,打成一片,缩成一团 成千 成千上万 成百 成百上千 批零 批零 拘一 不拘一格 拜一 礼拜一 拜三 礼拜三 拜二 礼拜二 拜五 礼拜五 拜六 礼拜六 拜四 礼拜四 捏一 捏一把汗 接二 接二连三 放肆 放肆 数一 数一数二 斤八 半斤八两
新一 新一代,新一轮,新一届 新三 新三板,新三样 无一 无一例外 晃一 虚晃一枪 有一 有一点 朝一 有朝一日 期一 星期一 期三 星期三 期二 星期二 期五 星期五 期六 星期六 期四 星期四 木三 入木三分 机四 危机四伏 杂七 杂七杂八 板一 铁板一块 某一 某一 样百 花样百出
此一 只此一家 比三 货比三家 气万 豪气万丈 水一 在水一方 法三 约法三章,法三章 洞百 漏洞百出 清零 清零 然一 孑然一身,焕然一新 牵一 牵一发而动全身 独一 独一无二 王八 王八 珠三 珠三角 生一 天生一对 甲一 富甲一方 电一 电一局 电七 电七局 电三 电三局 电九 电九局
电五 电五局 电八 电八局 电六 电六局 电十 电十一局,电十二局,电十三局,电十四局,电十五局,电十六局,电十局 电四 电四局 百万 百万富翁,百万雄师 百丽 百丽 百事 百事可乐 百分 百分百,百分比,百分率,百分制 百千 百千万工程 百发 百发百中 百口 百口莫辩 百叶 百叶窗,百叶
百合 百合 百团 百团大战 百姓 百姓 百威 百威 百家 百家争鸣,百家讲坛,百家饭,百家湖,百家姓,百家乐 百尺 百尺竿头 百川 百川归海 百年 百年老店,百年大计,百年校庆,百年变局,百年未有,百年树人,百年 百废 百废待兴 百度 百度 百强 百强县,百强 百感 百感交集 百战 百战百胜
百折 百折不挠 百无 百无聊赖 百日 百日攻坚,百日咳,百日 百步 百步穿杨,百步亭 百灵 百灵 百科 百科全书,百科书,百科 百联 百联 百胜 百胜 百般 百般 百舸 百舸争流 百色 百色市,百色 百花 百花齐放,百花园,百花 百草 百草枯 百货 百货 百里 百里挑一 相百 洋相百出
盾百 矛盾百出 睁一 睁一只眼 知一 略知一二 研一 研一 研二 研二 神百 精神百倍 福一 造福一方 第三 第三产业,第三世界,第三方,第三者,第三极,第三国 第二 第二次世界大战,第二产业 红十 红十字会,红十字 统一 统一 绽百 破绽百出 老一 老一辈,老一代,老一套 老三 老三届,老三样
老两 老两口 老百 老百姓 肆意 肆意 肆虐 肆虐 胜一 略胜一筹 芒万 光芒万丈 若两 判若两人 观六 眼观六路 该万 罪该万死 说三 说三道四 说八 胡说八道 象万 气象万千 路一 死路一条 身一 只身一人 轻一 年轻一代 这一 这一代 进一 进一步 逐一 逐一 通一 通一平 金三 金三角
金九 金九银十 铁一 铁一局 铁七 铁七局 铁三 铁三角,铁三局 铁九 铁九局 铁二 铁二十一局,铁二十二局,铁二十三局,铁二十四局,铁二十五局,铁二十局,铁二局 铁五 铁五局 铁八 铁八局 铁六 铁六局
铁十 铁十一局,铁十二局,铁十三局,铁十四局,铁十五局,铁十六局,铁十七局,铁十八局,铁十九局,铁十局 铁四 铁四局 长三 长三角 闭一 闭一只眼 隔三 隔三差五 零事 零事故 零件 零件 零伤 零伤亡 零元 零元购 零关 零关税 零分 零分 零发 零发案,零发生 零口 零口供 零和 零和
零售 零售业,零售额,零售 零团 零团费 零基 零基础 零增 零增长 零失 零失误 零头 零头 零容 零容忍 零就 零就业 零工 零工 零差 零差错 零感 零感染 零投 零投诉 零报 零报告 零担 零担 零换 零换乘 零排 零排放 零散 零散 零敲 零敲碎打 零新 零新增 零星 零星
零死 零死亡,零死角 零添 零添加 零点 零点调查 零用 零用钱 零碎 零碎 零碳 零碳 零突 零突破 零等 零等待 零缺 零缺陷 零花 零花钱 零起 零起点 零跑 零跑腿,零跑 零距 零距离 零部 零部件 零配 零配件 零钱 零钱 零门 零门槛 零陵 零陵 零食 零食 零首 零首付
霸一 独霸一方,称霸一方,雄霸一方 风八 威风八面 飘零 飘零 高一 道高一尺,魔高一丈,高一尺,高一 高三 高三 高二 高二 黑一 漆黑一团
""")
UNITS: Final = paired("""
% % AED 迪拉姆 AUD 澳元 Ah 安时 B 字节 BP 基点 BRL 雷亚尔 BTC 比特币 Bq 贝克勒尔 Byte 字节 CAD 加元 CC 毫升 CHF 瑞士法郎 CM 厘米 CNY 元 DB 分贝 DKK 丹麦克朗 EB 艾字节 EUR 欧元 GB 吉字节 GBP 英镑
GHz 吉赫 GW 吉瓦 GWh 吉瓦时 Gb/s Gbps Gbit 吉比特 Gbit/s Gbps Gbps Gbps HK$ 港元 HKD 港元 HZ 赫兹 Hz 赫兹 IDR 印尼盾 INR 卢比 IU 国际单位 J 焦耳 JPY 日元 KB 千字节 KG 千克 KHz 千赫 KJ 千焦
KM 公里 KRW 韩元 KV 千伏 KVA 千伏安 KW 千瓦 KWH 千瓦时 KWh 千瓦时 KZT 坚戈 Kbit 千比特 Kbps Kbps Kg 千克 Km 公里 L 升 MB 兆字节 MHz 兆赫 ML 毫升 MM 毫米 MNT 图格里克 MOP 澳门元 MPa 兆帕 MVA 兆伏安
MW 兆瓦 MWh 兆瓦时 MWp 兆瓦峰 MYR 林吉特 Mb/s Mbps Mbit 兆比特 Mbit/s Mbps Mbps Mbps NGN 奈拉 NOK 挪威克朗 NTD 新台币 NZD 新西兰元 Nm 牛米 N·m 牛米 PB 拍字节 PHP 菲律宾比索 PLN 兹罗提 Pa 帕
RMB 元 RUB 卢布 SDR 特别提款权 SEK 瑞典克朗 SGD 新加坡元 TB 太字节 TEU 标箱 THB 泰铢 TRY 里拉 TW 太瓦 TWD 新台币 TWh 太瓦时 US$ 美元 USD 美元 V 伏 VND 越南盾 W 瓦 Wh 瓦时 ZAR 兰特 ZB 泽字节 bit 比特
bits 比特 bp 基点 cc 毫升 cm 厘米 cm2 平方厘米 cm3 立方厘米 cm² 平方厘米 cm³ 立方厘米 dB 分贝 dm 分米 feet 英尺 feets 英尺 foot 英尺 ft 英尺 g 克 h 小时 hPa 百帕 hm2 公顷 hm² 公顷 hour 小时
hours 小时 inch 英寸 inches 英寸 kB 千字节 kHz 千赫 kJ 千焦 kPa 千帕 kV 千伏 kVA 千伏安 kW 千瓦 kWh 千瓦时 kbit 千比特 kbps Kbps kcal 千卡 kg 千克 km 公里 km/h 公里/小时 km2 平方公里 km² 平方公里
kw 千瓦 kwh 千瓦时 l 升 lb 磅 lbs 磅 m 米 m/s 米/秒 m2 平方米 m3 立方米 m3/s 立方米/秒 mA 毫安 mAh 毫安时 mL 毫升 mSv 毫西弗 mg 毫克 mile 英里 miles 英里 min 分钟 ml 毫升 mm 毫米 mm2 平方毫米
mm3 立方毫米 mmHg 毫米汞柱 mmol 毫摩尔 mm² 平方毫米 mm³ 立方毫米 mol 摩尔 mph 英里/小时 ms 毫秒 m² 平方米 m³ 立方米 m³/s 立方米/秒 nm 纳米 ns 纳秒 oz 盎司 pm 皮米 rpm 转/分 t 吨 ug 微克 um 微米 umol 微摩尔
w 瓦 x 倍 yard 码 yards 码 ° 度 °C 摄氏度 °F 华氏度 ºC 摄氏度 Ω 欧姆 μSv 微西弗 μg 微克 μm 微米 μmol 微摩尔 μs 微秒 ‰ ‰ ℃ 摄氏度 ℉ 华氏度 ㎎ 毫克 ㎏ 千克 ㎜ 毫米 ㎝ 厘米 ㎝² 平方厘米 ㎡ 平方米 ㎢ 平方公里 ㎥ 立方米
丈 丈 不丹努扎姆 努扎姆 世纪 世纪 东加勒比元 东加勒比元 丝 丝 两 两 个 个 个% 百分点 个BP 基点 个bp 基点 个世纪 世纪 个交易日 工作日 个人 人 个千分点 千分点 个周 周 个基点 基点 个大气压 大气压 个季度 季度 个学分 学分 个学时 学时 个寒暑 年 个小时 小时
个工作日 工作日 个工时 工时 个年头 年 个年度 年 个日夜 天 个星期 周 个春秋 年 个昼夜 天 个月 个月 个标准大气压 大气压 个标准箱 标箱 个标箱 标箱 个点 点 个百分点 百分点 个礼拜 周 个课时 课时 个钟 小时 个钟头 小时 中非法郎 中非法郎 串 串 丹麦克朗 丹麦克朗
乌克兰格里夫纳 格里夫纳 乌兹别克斯坦苏姆 苏姆 乌兹别克苏姆 苏姆 乌干达先令 乌干达先令 乌拉圭比索 乌拉圭比索 也门里亚尔 也门里亚尔 乡 乡 乡镇 乡镇 亚美尼亚德拉姆 亚美尼亚德拉姆 亡 人 交易日 工作日 亩 亩 人 人 人/次 人次 人份 人份 人公里 人公里 人口 人 人天 人天
人日 人日 人次 人次 人民币 元 人民币元 元 代 代 令吉 林吉特 以色列新谢克尔 谢克尔 以色列谢克尔 谢克尔 件 件 件次 件次 价 价 份 份 份次 份次 份额 份额 企 企 企业 企业 伊拉克第纳尔 伊拉克第纳尔 伊朗里亚尔 伊朗里亚尔 伏 伏 伏特 伏 伙 伙 伤 人 位 人 佳 佳
例 例 例次 例次 便士 便士 俄罗斯卢布 卢布 保加利亚列弗 列弗 倍 倍 像素 像素 元 元 元人民币 元 元台币 新台币 元整 元 元新台币 新台币 元正 元 元港元 港元 元港币 港元 元美元 美元 元美金 美元 元钱 元 兆 兆字节 兆伏安 兆伏安 兆字节 兆字节 兆帕 兆帕
兆比特 兆比特 兆比特/秒 Mbps 兆瓦 兆瓦 兆瓦峰 兆瓦峰 兆瓦时 兆瓦时 兆赫 兆赫 兆赫兹 兆赫 先令 先令 光年 光年 克 克 克拉 克拉 克朗 克朗 克瓦查 克瓦查 公亩 公亩 公分 厘米 公升 升 公吨 吨 公尺 米 公担 公担 公斤 千克 公斤级 公斤级 公里 公里
公里/小时 公里/小时 公里/时 公里/小时 公里每小时 公里/小时 公顷 公顷 兰特 兰特 具 具 兹罗提 兹罗提 円 日元 册 册 农户 户 冰岛克朗 冰岛克朗 出 出 分 分 分米 分米 分贝 分贝 分钟 分钟 分钱 分钱 列 列 列伊 列伊 列弗 列弗 列次 列次 则 则
利比亚第纳尔 利比亚第纳尔 刻钟 刻钟 剂 剂 剂次 剂次 副 副 加仑 加仑 加元 加元 加币 加元 加拿大元 加元 加纳塞地 塞地 助攻 助攻 努扎姆 努扎姆 勒克斯 勒克斯 包 包 匈牙利福林 福林 匹 匹 匹马力 马力 区 区 区县 区县 区市 区市 千伏 千伏 千伏安 千伏安
千兆字节 吉字节 千克 千克 千分点 千分点 千卡 千卡 千字节 千字节 千帕 千帕 千比特 千比特 千焦 千焦 千瓦 千瓦 千瓦时 千瓦时 千米 公里 千米/小时 公里/小时 千米/时 公里/小时 千米每小时 公里/小时 千赫 千赫 千赫兹 千赫 升 升 华氏度 华氏度 华里 里 单 单
单元 单元 南非兰特 兰特 卡 卡路里 卡塔尔里亚尔 卡塔尔里亚尔 卡拉 克拉 卡路里 卡路里 卢布 卢布 卢比 卢比 印尼卢比 印尼盾 印尼盾 印尼盾 印度卢比 卢比 印度尼西亚盾 印尼盾 危地马拉格查尔 格查尔 卷 卷 厂 厂 厅 厅 厘米 厘米 县 县 县区 县区 县市 县市 双 双 发 发
叙利亚镑 叙利亚镑 口 口 口人 人 古巴比索 古巴比索 句 句 句话 句话 只 只 台 台 台币 新台币 台次 台次 台班 台班 号人 人 吉字节 吉字节 吉尔吉斯斯坦索姆 索姆 吉尔吉斯索姆 索姆 吉比特 吉比特 吉瓦 吉瓦 吉瓦时 吉瓦时 吉赫 吉赫 吉赫兹 吉赫 吋 英寸 名 人 吨 吨
吨二氧化碳 吨二氧化碳当量 吨二氧化碳当量 吨二氧化碳当量 吨公里 吨公里 吨标准油 吨标准油 吨标准煤 吨标准煤 吨标煤 吨标准煤 吨油当量 吨油当量 呎 英尺 呎² 平方英尺 员 员 周 周 周岁 周岁 周年 年 味 味 品脱 品脱 哈萨克斯坦坚戈 坚戈 响 响 哥伦比亚比索 哥伦比亚比索
哩 英里 回 回 回合 回合 团 团 园 园 国 国 国家 国家 国际单位 国际单位 国际标准箱 标箱 图格里克 图格里克 圆 元 圆整 元 圆正 元 圈 圈 土耳其里拉 里拉 地 地 场 场 场次 场次 块 元 块钱 元 坚戈 坚戈 坡币 新加坡元 坦桑尼亚先令 坦桑尼亚先令 垄 垄 型 型
垛 垛 埃及镑 埃及镑 埃塞俄比亚比尔 埃塞俄比亚比尔 城 城 基普 基普 基点 基点 堆 堆 塔卡 塔卡 塔吉克斯坦索莫尼 索莫尼 塞地 塞地 塞尔维亚第纳尔 塞尔维亚第纳尔 墨西哥比索 墨西哥比索 墩 墩 声 声 壶 壶 处 处 处次 处次 夜 夜 大 大 大卡 千卡 大气压 大气压 大类 大类
天 天 天次 天次 太字节 太字节 太瓦 太瓦 太瓦时 太瓦时 头 头 头次 头次 夸脱 夸脱 奈拉 奈拉 奖 奖 套 套 女 人 委内瑞拉玻利瓦尔 玻利瓦尔 孔 孔 字 字 字节 字节 孟加拉塔卡 塔卡 季 季度 季度 季度 学分 学分 学时 学时 学期 学期 安哥拉宽扎 宽扎 安培 安培
安培时 安时 安时 安时 宗 宗 室 室 家 家 家次 家次 宽扎 宽扎 寸 寸 对 对 对夫妇 对夫妇 封 封 尊 尊 小时 小时 小类 小类 尺 尺 尼日利亚奈拉 奈拉 尼泊尔卢比 尼泊尔卢比 尾 尾 局 局 层 层 居 居 居室 居室 屉 屉 届 届 屏 屏 岁 岁 州 州 工作日 工作日
工日 工日 工时 工时 巴基斯坦卢比 巴基斯坦卢比 巴林第纳尔 巴林第纳尔 巴西雷亚尔 雷亚尔 市 市 市两 两 市亩 亩 市县 市县 市寸 寸 市尺 尺 市斤 斤 市里 里 帕 帕 帕斯卡 帕 帧 帧 席 席 帮 帮 幅 幅 幕 幕 幢 幢 平 平 平方 平方米 平方公尺 平方米
平方公里 平方公里 平方分米 平方分米 平方千米 平方公里 平方厘米 平方厘米 平方呎 平方英尺 平方尺 平方英尺 平方毫米 平方毫米 平方海里 平方海里 平方码 平方码 平方米 平方米 平方英寸 平方英寸 平方英尺 平方英尺 平方英里 平方英里 平米 平方米 年 年 年头 年 床 床 床次 床次
店 店 度 度 度C 摄氏度 度电 千瓦时 座 座 延米 米 建筑平方米 平方米 开尔文 开尔文 开氏度 开尔文 式 式 张 张 强 强 当量 当量 微克 微克 微希沃特 微西弗 微摩尔 微摩尔 微秒 微秒 微米 微米 微西弗 微西弗 德国马克 德国马克 总吨 总吨 意大利里拉 意大利里拉 成 成
战 战 截 截 户 户 户次 户次 所 所 扇 扇 手 手 打 打 批 批 批次 批次 把 把 投 投 折 折 抢断 抢断 抹 抹 担 公担 拍字节 拍字节 拨 拨 挪威克朗 挪威克朗 挺 挺 捆 捆 捷克克朗 捷克克朗 排 排 摄氏度 摄氏度 摞 摞 摩尔 摩尔 摩洛哥迪拉姆 摩洛哥迪拉姆 支 支
支次 支次 整天 天 整年 年 文莱元 文莱元 斐济元 斐济元 斤 斤 斯里兰卡卢比 斯里兰卡卢比 新元 新加坡元 新加坡元 新加坡元 新台币 新台币 新台币元 新台币 新币 新加坡元 新索尔 秘鲁索尔 新西兰元 新西兰元 新西兰币 新西兰元 新谢克尔 谢克尔 方 方 方呎 平方英尺 方尺 平方英尺
方面 方面 旗 旗 日 天 日元 日元 日圆 日元 日币 日元 旬 旬 星 星 星期 周 昼夜 天 晚 晚 智利比索 智利比索 曲 曲 服 服 朝币 朝鲜元 朝鲜元 朝鲜元 朝鲜圆 朝鲜元 期 期 本 本 朵 朵 机时 机时 机组 机组 杆 杆 村 村 束 束 条 条 杯 杯 板 板 林吉特 林吉特
枚 枚 枝 枝 枪 枪 架 架 架次 架次 柄 柄 柬埔寨瑞尔 瑞尔 标准台 标准台 标准吨 标准吨 标准大气压 大气压 标准套 标准套 标准箱 标箱 标台 标台 标箱 标箱 栋 栋 校 校 株 株 样 样 核 核 根 根 格 格 格查尔 格查尔 格里夫纳 格里夫纳 格鲁吉亚拉里 格鲁吉亚拉里
桌 桌 档 档 桩 桩 桶 桶 梅蒂卡尔 梅蒂卡尔 棵 棵 楼 楼 樽 樽 次 次 欧元 欧元 欧分 欧分 欧姆 欧姆 款 款 正线公里 公里 步 步 死 人 段 段 比利时法郎 比利时法郎 比塞塔 比塞塔 比特 比特 比特币 比特币 比索 比索 毛 角 毛里求斯卢比 毛里求斯卢比 毛钱 角
毫克 毫克 毫升 毫升 毫安 毫安 毫安时 毫安时 毫希 毫西弗 毫希沃特 毫西弗 毫摩尔 毫摩尔 毫秒 毫秒 毫米 毫米 毫米汞柱 毫米汞柱 毫西弗 毫西弗 汪 汪 沓 沓 沙特里亚尔 沙特里亚尔 泓 泓 法国法郎 法国法郎 法郎 法郎 波兰兹罗提 兹罗提 注 注 泰铢 泰铢 泽字节 泽字节
派 派 流明 流明 海里 海里 港元 港元 港币 港元 港纸 港元 滴 滴 澳元 澳元 澳大利亚元 澳元 澳币 澳元 澳门元 澳门元 澳门币 澳门元 炉 炉 炮 炮 炷 炷 点 点 点次 点次 焦 焦耳 焦耳 焦耳 爿 爿 片 片 版 版 牙买加元 牙买加元 牛·米 牛米 牛米 牛米
特别提款权 特别提款权 环 环 玻利瓦尔 玻利瓦尔 班 班 班次 班次 球 球 瑞典克朗 瑞典克朗 瑞士法郎 瑞士法郎 瑞尔 瑞尔 瑞郎 瑞士法郎 瓣 瓣 瓦 瓦 瓦时 瓦时 瓦特 瓦 瓶 瓶 男 人 畦 畦 番 番 白俄罗斯卢布 白俄罗斯卢布 百分点 百分点 百帕 百帕 皮米 皮米 皮长公里 公里
盆 盆 盎司 盎司 盏 盏 盒 盒 盖帽 盖帽 盘 盘 盟 盟 省 省 省份 省份 省区 省区 省区市 省区市 省市 省市 眼 眼 码 码 碗 碗 磅 磅 礼拜 周 票 票 福林 福林 种 种 科威特第纳尔 科威特第纳尔 秒 秒 秒钟 秒 秘鲁索尔 秘鲁索尔 积分 积分 穴 穴
突尼斯第纳尔 突尼斯第纳尔 窑 窑 立方 立方米 立方公里 立方公里 立方分米 立方分米 立方千米 立方公里 立方厘米 立方厘米 立方毫米 立方毫米 立方米 立方米 立方米/秒 立方米/秒 立方米每秒 立方米/秒 立方英尺 立方英尺 站 站 站次 站次 章 章 竿 竿 笔 笔 第纳尔 第纳尔 笼 笼
筐 筐 筒 筒 管 管 管道公里 公里 箱 箱 篇 篇 篇次 篇次 篮 篮 篮板 篮板 米 米 米/秒 米/秒 米每秒 米/秒 类 类 粒 粒 系列 系列 索姆 索姆 索莫尼 索莫尼 索马里先令 索马里先令 约旦第纳尔 约旦第纳尔 级 级 纳秒 纳秒 纳米 纳米 纽元 新西兰元 组 组 维 维
缅元 缅元 缅币 缅元 缅甸元 缅元 缕 缕 编 编 缸 缸 罐 罐 罗马尼亚列伊 列伊 美元 美元 美刀 美元 美分 美分 美金 美元 群 群 羽 羽 老挝基普 基普 股 股 肯尼亚先令 肯尼亚先令 胜 胜 航次 航次 船次 船次 艇 艇 艘 艘 艘次 艘次 艾字节 艾字节 节 节
芬兰马克 芬兰马克 芯 芯 苏丹镑 苏丹镑 苏姆 苏姆 英亩 英亩 英寸 英寸 英尺 英尺 英热单位 英热单位 英里 英里 英里/小时 英里/小时 英里每小时 英里/小时 英镑 英镑 茬 茬 荷兰盾 荷兰盾 莫桑比克梅蒂卡尔 梅蒂卡尔 菲律宾比索 菲律宾比索 营 营 营业公里 公里 葡币 澳门元
蒙古图格里克 图格里克 蒲式耳 蒲式耳 行 行 行业 行业 袋 袋 西班牙比塞塔 比塞塔 西非法郎 西非法郎 角 角 角整 角 角正 角 角钱 角 讲 讲 课 课 课时 课时 谢克尔 谢克尔 贝克 贝克勒尔 贝克勒尔 贝克勒尔 负 负 贴 贴 赞比亚克瓦查 克瓦查 赫 赫兹 赫兹 赫兹 起 起
越南盾 越南盾 趟 趟 路 路 身 身 车 车 车次 车次 车皮 车皮 车道 车道 车道公里 公里 转/分 转/分 转/分钟 转/分 转每分钟 转/分 轮 轮 轮次 轮次 轴 轴 载 年 载重吨 载重吨 辆 辆 辆次 辆次 辈 辈 辑 辑 迈 公里/小时 连 连 连丰 连丰 连冠 连冠 连增 连增
连板 连板 连涨 连涨 连胜 连胜 连败 连败 连跌 连跌 连阳 连阳 连阴 连阴 迪拉姆 迪拉姆 通道 通道 速 速 遍 遍 道 道 部 部 部分 部分 部委 部委 部门 部门 里 里 里亚尔 里亚尔 里拉 里拉 重量箱 重量箱 金 金 针 针 钟头 小时 钱 钱 铜 铜 银 银 锅 锅 键 键
镇 镇 镇村 镇村 镑 英镑 门 门 门次 门次 门类 门类 问 问 间 间 间次 间次 队 队 阵 阵 阿塞拜疆马纳特 马纳特 阿富汗尼 阿富汗尼 阿尔及利亚第纳尔 阿尔及利亚第纳尔 阿曼里亚尔 阿曼里亚尔 阿根廷比索 阿根廷比索 阿联酋迪拉姆 阿联酋迪拉姆 院 院 集 集 雷亚尔 雷亚尔 面 面
韩元 韩元 韩圆 韩元 韩币 韩元 页 页 顶 顶 项 项 项次 项次 项目 项 顿 顿 颗 颗 餐 餐 餐次 餐次 首 首 马克 德国马克 马力 马力 马币 林吉特 马来西亚林吉特 林吉特 马纳特 马纳特 马赫 马赫 黎巴嫩镑 黎巴嫩镑
""")
UNIT_ROWS: Final = paired("""
% -,1,percent Gbps Mbps,1000,data Kbps Mbps,0.001,data Mbps -,1,data ‰ %,0.1,percent 丈 米,3.3333333333333333333333333333,length 世纪 个月,1200,duration
东加勒比元 -,1,money 两 千克,0.05,mass 个月 -,1,duration 中非法郎 -,1,money 丹麦克朗 -,1,money 乌干达先令 -,1,money 乌拉圭比索 -,1,money 也门里亚尔 -,1,money 亚美尼亚德拉姆 -,1,money
亩 平方米,666.6666666666666666666666667,area 人公里 -,1,count 人天 -,1,count 人日 -,1,count 伊拉克第纳尔 -,1,money 伊朗里亚尔 -,1,money 伏 -,1,other 便士 英镑,0.01,money
倍 -,1,multiple 像素 -,1,other 元 -,1,money 兆伏安 千伏安,1000,power 兆字节 -,1,data 兆帕 帕,1000000,other 兆比特 比特,1000000,data 兆瓦 千瓦,1000,power 兆瓦峰 千瓦,1000,power
兆瓦时 千瓦时,1000,energy 兆赫 赫兹,1000000,other 先令 -,1,money 光年 米,9460730472580800,length 克 千克,0.001,mass 克拉 千克,0.0002,mass 克朗 -,1,money 克瓦查 -,1,money
公亩 平方米,100,area 公担 千克,100,mass 公里 米,1000,length 公里/小时 -,1,speed 公顷 平方米,10000,area 兰特 -,1,money 兹罗提 -,1,money 冰岛克朗 -,1,money 分米 米,0.1,length
分贝 -,1,other 分钟 秒,60,duration 分钱 元,0.01,money 列伊 -,1,money 列弗 -,1,money 利比亚第纳尔 -,1,money 刻钟 秒,900,duration 加仑 升,3.785411784,volume 加元 -,1,money
努扎姆 -,1,money 勒克斯 -,1,other 千伏 伏,1000,other 千伏安 -,1,power 千克 -,1,mass 千分点 百分点,0.1,points 千卡 卡路里,1000,energy 千字节 兆字节,0.001,data 千帕 帕,1000,other
千比特 比特,1000,data 千焦 焦耳,1000,energy 千瓦 -,1,power 千瓦时 -,1,energy 千赫 赫兹,1000,other 升 -,1,volume 华氏度 -,1,temperature 卡塔尔里亚尔 -,1,money 卡路里 -,1,energy
卢布 -,1,money 卢比 -,1,money 印尼盾 -,1,money 厘米 米,0.01,length 叙利亚镑 -,1,money 古巴比索 -,1,money 台班 -,1,count 吉字节 兆字节,1000,data 吉比特 比特,1000000000,data
吉瓦 千瓦,1000000,power 吉瓦时 千瓦时,1000000,energy 吉赫 赫兹,1000000000,other 吨 千克,1000,mass 吨二氧化碳当量 -,1,mass 吨公里 -,1,count 吨标准油 -,1,mass 吨标准煤 -,1,mass
吨油当量 -,1,mass 周 秒,604800,duration 周岁 岁,1,age 品脱 升,0.473176473,volume 哥伦比亚比索 -,1,money 国际单位 -,1,other 图格里克 -,1,money 坚戈 -,1,money 坦桑尼亚先令 -,1,money
埃及镑 -,1,money 埃塞俄比亚比尔 -,1,money 基普 -,1,money 基点 百分点,0.01,points 塔卡 -,1,money 塞地 -,1,money 塞尔维亚第纳尔 -,1,money 墨西哥比索 -,1,money 大气压 -,1,other
天 秒,86400,duration 太字节 兆字节,1000000,data 太瓦 千瓦,1000000000,power 太瓦时 千瓦时,1000000000,energy 夸脱 升,0.946352946,volume 奈拉 -,1,money 字节 兆字节,0.000001,data
季度 个月,3,duration 学分 -,1,count 学时 -,1,count 安培 -,1,other 安时 -,1,other 宽扎 -,1,money 寸 米,0.0333333333333333333333333333,length 小时 秒,3600,duration
尺 米,0.3333333333333333333333333333,length 尼泊尔卢比 -,1,money 岁 -,1,age,discrete 工作日 -,1,duration 工日 -,1,count 工时 -,1,count 巴基斯坦卢比 -,1,money
巴林第纳尔 -,1,money 帕 -,1,other 平方公里 平方米,1000000,area 平方分米 平方米,0.01,area 平方厘米 平方米,0.0001,area 平方毫米 平方米,0.000001,area 平方海里 平方米,3429904,area
平方码 平方米,0.83612736,area 平方米 -,1,area 平方英寸 平方米,0.00064516,area 平方英尺 平方米,0.09290304,area 平方英里 平方米,2589988.110336,area 年 个月,12,duration 度 -,1,other
开尔文 -,1,temperature 当量 -,1,other 微克 千克,1E-9,mass 微摩尔 -,1,other 微秒 秒,0.000001,duration 微米 米,0.000001,length 微西弗 毫西弗,0.001,other 德国马克 -,1,money
总吨 -,1,mass 意大利里拉 -,1,money 成 %,10,percent 打 个,12,count,discrete 折 %,10,percent 拍字节 兆字节,1000000000,data 挪威克朗 -,1,money 捷克克朗 -,1,money
摄氏度 -,1,temperature 摩尔 -,1,other 摩洛哥迪拉姆 -,1,money 文莱元 -,1,money 斐济元 -,1,money 斤 千克,0.5,mass 斯里兰卡卢比 -,1,money 新加坡元 -,1,money 新台币 -,1,money
新西兰元 -,1,money 日元 -,1,money 旬 秒,864000,duration 智利比索 -,1,money 朝鲜元 -,1,money 机时 -,1,count 林吉特 -,1,money 标准台 -,1,count 标准吨 -,1,mass 标准套 -,1,count
标箱 -,1,count 格查尔 -,1,money 格里夫纳 -,1,money 格鲁吉亚拉里 -,1,money 桶 -,1,volume 梅蒂卡尔 -,1,money 欧元 -,1,money 欧分 欧元,0.01,money 欧姆 -,1,other 比利时法郎 -,1,money
比塞塔 -,1,money 比特 -,1,data 比特币 -,1,money 比索 -,1,money 毛里求斯卢比 -,1,money 毫克 千克,0.000001,mass 毫升 升,0.001,volume 毫安 安培,0.001,other 毫安时 安时,0.001,other
毫摩尔 -,1,other 毫秒 秒,0.001,duration 毫米 米,0.001,length 毫米汞柱 -,1,other 毫西弗 -,1,other 沙特里亚尔 -,1,money 法国法郎 -,1,money 法郎 -,1,money 泰铢 -,1,money
泽字节 兆字节,1000000000000000,data 流明 -,1,other 海里 米,1852,length 港元 -,1,money 澳元 -,1,money 澳门元 -,1,money 焦耳 -,1,energy 牙买加元 -,1,money 牛米 -,1,other
特别提款权 -,1,money 玻利瓦尔 -,1,money 瑞典克朗 -,1,money 瑞士法郎 -,1,money 瑞尔 -,1,money 瓦 千瓦,0.001,power 瓦时 千瓦时,0.001,energy 白俄罗斯卢布 -,1,money 百分点 -,1,points
百帕 帕,100,other 皮米 米,1E-12,length 盎司 千克,0.028349523125,mass 码 米,0.9144,length 磅 千克,0.45359237,mass 福林 -,1,money 科威特第纳尔 -,1,money 秒 -,1,duration
秘鲁索尔 -,1,money 突尼斯第纳尔 -,1,money 立方公里 升,1000000000000,volume 立方分米 升,1,volume 立方厘米 升,0.001,volume 立方毫米 升,0.000001,volume 立方米 升,1000,volume
立方米/秒 -,1,rate 立方英尺 升,28.316846592,volume 第纳尔 -,1,money 米 -,1,length 米/秒 -,1,speed 索姆 -,1,money 索莫尼 -,1,money 索马里先令 -,1,money 约旦第纳尔 -,1,money
纳秒 秒,1E-9,duration 纳米 米,1E-9,length 缅元 -,1,money 美元 -,1,money 美分 美元,0.01,money 肯尼亚先令 -,1,money 艾字节 兆字节,1000000000000,data 芬兰马克 -,1,money 苏丹镑 -,1,money
苏姆 -,1,money 英亩 平方米,4046.8564224,area 英寸 米,0.0254,length 英尺 米,0.3048,length 英热单位 -,1,other 英里 米,1609.344,length 英里/小时 -,1,speed 英镑 -,1,money
荷兰盾 -,1,money 菲律宾比索 -,1,money 蒲式耳 升,35.23907016688,volume 西非法郎 -,1,money 角 元,0.1,money 课时 -,1,count 谢克尔 -,1,money 贝克勒尔 -,1,other 赫兹 -,1,other
越南盾 -,1,money 转/分 -,1,speed 载重吨 -,1,mass 迪拉姆 -,1,money 里 米,500,length 里亚尔 -,1,money 里拉 -,1,money 重量箱 -,1,count 钱 千克,0.005,mass 阿富汗尼 -,1,money
阿尔及利亚第纳尔 -,1,money 阿曼里亚尔 -,1,money 阿根廷比索 -,1,money 阿联酋迪拉姆 -,1,money 雷亚尔 -,1,money 韩元 -,1,money 马力 千瓦,0.73549875,power 马纳特 -,1,money 马赫 -,1,speed
黎巴嫩镑 -,1,money
""")
UNIT_LENGTHS: Final[Lengths] = {
    **dict.fromkeys(_words("""Ah CC CM DB EB HZ Hz IU KB KG KJ KM Kg Km MB ML MM Nm PB Pa TB ZB bp cc dB dm ft kB kJ kg nm ns oz pm ug ºC μg μs 世纪 令吉 便士 像素 先令 光年 公亩 公分 公升 公吨 公尺 公担
公顷 兰特 农户 刻钟 加仑 加元 加币 助攻 千克 千卡 千帕 千焦 华里 卢布 卢比 厘米 号人 品脱 坚戈 坡币 基普 基点 塔卡 塞地 夸脱 奈拉 学分 学时 学期 安时 宽扎 小时 小类 工日 工时 延米 当量 微克 微秒 微米 总吨 抢断 摩尔 整天 整年 新元 新币 昼夜 朝币 机时
机组 标台 标箱 欧元 欧分 欧姆 比索 毫克 毫升 毫秒 法郎 泰铢 流明 海里 港元 港币 港纸 澳元 澳币 牛米 瑞尔 瑞郎 百帕 皮米 盎司 盖帽 礼拜 福林 积分 系列 索姆 纳秒 纳米 纽元 缅元 缅币 美元 美刀 美分 美金 航次 船次 苏姆 英亩 英寸 英尺 英镑 葡币 通道 钟头
韩元 韩圆 韩币 马克 马力 马币 马赫"""), (2,)),
    **dict.fromkeys(_words("""BP Bq Wh m2 mL mg ml ms m² °C °F ㎝² 个% 个人 个周 个月 个点 乡镇 人份 人口 人天 人日 人次 件次 份次 份额 企业 伏特 例次 元整 元正 元钱 兆帕 克拉 克朗 分米 分贝 分钟 分钱 列伊 列弗 列次 剂次 区县 区市 单元 卡拉 县区 县市 口人
句话 台币 台次 台班 呎² 周岁 周年 回合 国家 圆整 圆正 场次 块钱 处次 大卡 大类 天次 头次 字节 季度 家次 居室 市两 市亩 市县 市寸 市尺 市斤 市里 平米 年头 床次 度C 度电 户次 批次 支次 方呎 方尺 方面 日元 日圆 日币 星期 架次 毛钱 点次 焦耳 班次 瓦时
瓦特 省份 省市 秒钟 站次 篇次 篮板 艘次 行业 角整 角正 角钱 课时 赫兹 车次 车皮 轮次 辆次 连丰 连冠 连增 连板 连涨 连胜 连败 连跌 连阳 连阴 部分 部委 部门 里拉 镇村 门次 门类 间次 项次 项目 餐次"""), (2, 1)),
    **dict.fromkeys(_words("""AE AU CA CH CN DK EU GH HK ID IN KH KR KZ MH MN MO MP MV MY NG NO NT NZ N· PH PL RM RU SD SE SG TE TH TR US ZA kH kP rp μS 交易 兹罗 努扎 勒克 千分 千字 千比 华氏 吉字
吉比 埃及 太字 工作 开尔 开氏 微摩 微西 拍字 摄氏 文莱 斐济 新索 朝鲜 林吉 比塞 毫摩 毫西 泽字 澳门 牛· 百分 第纳 索莫 缅甸 艾字 苏丹 荷兰 蒲式 谢克 越南 迪拉 重量 雷亚 马纳"""), (3,)),
    **dict.fromkeys(_words("""BR BT JP VN hP hm m/ mS mo mp 个B 个b 个世 个基 个季 个学 个寒 个小 个年 个日 个星 个春 个昼 个礼 个课 人/ 人公 元台 元港 元美 兆伏 兆字 克瓦 匹马 卡路 吨公 大气 对夫 帕斯 格查 米/ 米每 载重 里亚"""), (3, 1)),
    **dict.fromkeys(_words("""GB GW KV KW MW TW cm kV kW kw 公斤 千伏 千瓦 千赫 吉瓦 吉赫 太瓦 安培 比特 毫安"""), (3, 2)),
    **dict.fromkeys(_words("""lb mA 个钟 兆瓦 兆赫 省区"""), (3, 2, 1)),
    **dict.fromkeys(_words("""Kb fo kb kc 中非 丹麦 冰岛 加拿 加纳 千兆 南非 叙利 古巴 图格 微希 德国 挪威 捷克 新加 新西 新谢 智利 梅蒂 正线 法国 牙买 玻利 瑞典 瑞士 皮长 秘鲁 老挝 芬兰 英热 西非 转每 阿富 黎巴"""), (4,)),
    **dict.fromkeys(_words("""By 个交 个千 个大 个百 元人 元新 吨油 格里 管道 营业"""), (4, 1)),
    **dict.fromkeys(_words("""um μm 毫希 毫米 贝克"""), (4, 2)),
    **dict.fromkeys(_words("""m3 m³ 车道"""), (4, 2, 1)),
    **dict.fromkeys(_words("""bi 印尼 新台 转/"""), (4, 3)),
    **dict.fromkeys(_words("""个工 人民 吨标"""), (4, 3, 1)),
    **dict.fromkeys(_words("""km"""), (4, 3, 2)),
    **dict.fromkeys(_words("""mm 平方"""), (4, 3, 2, 1)),
    **dict.fromkeys(_words("""不丹 东加 乌干 乌拉 也门 伊朗 俄罗 匈牙 土耳 墨西 孟加 安哥 尼泊 巴林 巴西 建筑 意大 柬埔 比利 沙特 波兰 澳大 特别 索马 约旦 肯尼 菲律 阿曼 阿根"""), (5,)),
    **dict.fromkeys(_words("""英里"""), (5, 2)),
    **dict.fromkeys(_words("""标准"""), (5, 3)),
    **dict.fromkeys(_words("""兆比"""), (5, 3, 1)),
    **dict.fromkeys(_words("""fe ya"""), (5, 4)),
    **dict.fromkeys(_words("""ho 国际"""), (5, 4, 1)),
    **dict.fromkeys(_words("""公里 千米"""), (5, 4, 2)),
    **dict.fromkeys(_words("""mi"""), (5, 4, 3, 1)),
    **dict.fromkeys(_words("""立方"""), (5, 4, 3, 2)),
    **dict.fromkeys(_words("""伊拉 保加 利比 哥伦 坦桑 尼日 巴基 摩洛 斯里 白俄 科威 突尼 罗马 蒙古 西班 赞比 阿联"""), (6,)),
    **dict.fromkeys(_words("""卡塔 格鲁 毛里"""), (6, 1)),
    **dict.fromkeys(_words("""Gb Mb in 印度"""), (6, 4)),
    **dict.fromkeys(_words("""个标"""), (6, 4, 3, 1)),
    **dict.fromkeys(_words("""乌克 亚美 危地 哈萨 埃塞 塞尔 阿塞 马来"""), (7,)),
    **dict.fromkeys(_words("""吨二"""), (7, 5, 1)),
    **dict.fromkeys(_words("""以色"""), (7, 6)),
    **dict.fromkeys(_words("""塔吉 委内 莫桑 阿尔"""), (8,)),
    **dict.fromkeys(_words("""乌兹 吉尔"""), (8, 6)),
}
# [[[end]]]
