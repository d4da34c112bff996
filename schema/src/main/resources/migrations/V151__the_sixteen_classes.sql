-- The table of the 16 classes. Attested is only what the tag says: INFERRED-I the official
-- interpretation, INFERRED-N a newspaper, INFERRED-A a rule for a like case that was read, INFERRED-R
-- nothing that was read. None of these rows is read law: they advise until the authority confirms them.
-- Departments are functions; who has them is assigned in the installation. The text is Guangzhou's.
insert into basic_class (code, chinese_name, english_name, node, evidence) values
  ('01', '户籍登记', 'Household registration', '101001', 'INFERRED-I'),
  ('02', '婚姻登记', 'Marriage', '101002', 'INFERRED-I'),
  ('03', '出生', 'Birth', '101003', 'INFERRED-I'),
  ('04', '死亡', 'Death', '101004', 'INFERRED-I'),
  ('05', '住房公积金', 'Housing provident fund', '101005', 'INFERRED-N'),
  ('06', '流动人口、居住证', 'Migrant population and residence permit', '101006', 'INFERRED-R'),
  ('07', '计划生育', 'Family planning', '101007', 'INFERRED-R'),
  ('08', '社会保险', 'Social insurance', '101008', 'INFERRED-R'),
  ('09', '学籍、学历', 'Student status and education', '101009', 'INFERRED-R'),
  ('10', '残疾人', 'Disability', '101010', 'INFERRED-R'),
  ('11', '低保、社会救助', 'Social relief', '101011', 'INFERRED-R'),
  ('12', '房产、不动产登记', 'Real estate', '101012', 'INFERRED-R'),
  ('13', '企业', 'Enterprise', '102001', 'INFERRED-I'),
  ('14', '个体工商户', 'Individual business', '102002', 'INFERRED-I'),
  ('15', '事业单位、机关', 'Public institutions and organs', '102003', 'INFERRED-R'),
  ('16', '社会团体、民办非企业单位、基金会', 'Social organisations', '102004', 'INFERRED-R'),
  ('99', '其他', 'Others often in such lists', null, 'INFERRED-R');

-- Each line: code, Chinese name, English name, synonyms, meaning, identifier; then who is responsible:
-- class, functions (none: nobody is named), evidence.
create table seed (
  code text, chinese text, english text, synonyms text, meaning text, identifier boolean,
  class char(2), functions text, evidence text
);

insert into seed values
  ('person.name', '姓名', 'Name', '名字', '户籍登记的自然人姓名', true, '01', '公安', 'INFERRED-N'),
  ('person.citizenId', '公民身份号码', 'Citizen number', '身份证号码 居民身份证号码 身份证件号码 身份号码 公民身份证号', '户籍登记的公民身份号码(GB 11643)', true, '01', '公安', 'INFERRED-N'),
  ('person.sex', '性别', 'Sex', '', '户籍登记的性别', false, '01', '公安', 'INFERRED-N'),
  ('person.ethnicGroup', '民族', 'Ethnic group', '族别', '户籍登记的民族', false, '01', '公安', 'INFERRED-N'),
  ('household.town', '户籍地镇(街道)', 'Town or street of registration', '户籍所在地 户口所在地 户籍地 户籍所在镇街 户籍所在街道 户口所在街道 户籍所属街道', '户籍登记所在的镇或街道', false, '01', '公安', 'INFERRED-N'),
  ('household.policeStation', '户籍地派出所', 'Police station of registration', '户口所在地派出所 户籍所在地派出所 户籍派出所 所属派出所', '办理户籍登记的派出所', false, '01', '公安', 'INFERRED-N'),
  ('person.photo', '相片', 'Photo', '户籍相片 人像照片', '户籍登记的人像', false, '01', '公安', 'INFERRED-N'),
  ('household.relationToHead', '与户主关系', 'Relation to the head of household', '户主关系', '户籍登记的与户主的关系', false, '01', '公安', 'INFERRED-R'),
  ('household.status', '户籍信息状态', 'Status of the registration record', '户籍状态 户口状态', '户籍登记是否有效、迁出或注销', false, '01', '公安', 'INFERRED-N'),

  ('marriage.partyName', '婚姻当事人姓名', 'Name of a party to a marriage', '当事人一姓名 当事人二姓名 结婚当事人姓名', '婚姻登记的一方当事人的姓名', false, '02', '民政', 'INFERRED-R'),
  ('marriage.partyId', '婚姻当事人身份号码', 'Citizen number of a party to a marriage', '当事人一身份号码 当事人二身份号码', '婚姻登记的一方当事人的身份号码', false, '02', '民政', 'INFERRED-R'),
  ('marriage.kind', '婚姻登记类别', 'Kind of registration', '登记类别', '结婚登记或离婚登记', false, '02', '民政', 'INFERRED-R'),
  ('marriage.registeredOn', '婚姻登记日期', 'Date of registration', '结婚日期 结婚登记日期 离婚日期 离婚登记日期 领证日期 登记日期', '办理婚姻登记的日期', false, '02', '民政', 'INFERRED-R'),
  ('marriage.office', '婚姻登记机关', 'Registering office', '结婚登记机关 结婚登记处 登记机关', '办理婚姻登记的机关', false, '02', '民政', 'INFERRED-R'),
  ('marriage.certificateNumber', '结婚证字号', 'Certificate number', '证件字号 结婚证号 结婚证编号 结婚证件号 离婚证字号 离婚证号 婚姻证件字号', '结婚证或离婚证的字号', false, '02', '民政', 'INFERRED-R'),
  ('marriage.status', '婚姻状况', 'Status', '婚姻状态 婚姻登记状态 婚姻情况 婚否 登记状态', '婚姻登记是否有效', false, '02', '民政', 'INFERRED-R'),

  ('birth.newbornName', '新生儿姓名', 'Name of the newborn', '婴儿姓名 出生婴儿姓名', '出生医学证明记载的新生儿姓名', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.newbornSex', '新生儿性别', 'Sex of the newborn', '婴儿性别', '出生医学证明记载的新生儿性别', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.bornAt', '出生时间', 'Time of birth', '出生日期 出生年月日 出生年月', '出生医学证明记载的出生时间', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.motherName', '母亲姓名', 'Name of the mother', '生母姓名', '出生医学证明记载的母亲姓名', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.motherId', '母亲身份号码', 'Citizen number of the mother', '', '出生医学证明记载的母亲身份号码', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.fatherName', '父亲姓名', 'Name of the father', '生父姓名', '出生医学证明记载的父亲姓名', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.fatherId', '父亲身份号码', 'Citizen number of the father', '', '出生医学证明记载的父亲身份号码', false, '03', '卫生计生', 'INFERRED-R'),
  ('birth.certificateNumber', '出生医学证明编号', 'Birth certificate number', '出生证编号 出生证明编号 出生医学证明号 出生证号', '出生医学证明的编号', false, '03', '卫生计生', 'INFERRED-R'),

  ('death.diedAt', '死亡时间', 'Time of death', '去世时间 死亡年月日', '死亡医学证明记载的死亡时间', false, '04', '卫生计生', 'INFERRED-R'),
  ('death.causeCategory', '死因类别', 'Category of the cause of death', '死亡原因 死因 死亡原因类别', '死亡医学证明记载的死亡原因类别', false, '04', '卫生计生', 'INFERRED-R'),
  ('death.certificateNumber', '死亡医学证明编号', 'Death certificate number', '死亡证明编号 死亡医学证明书编号 死亡证编号', '死亡医学证明的编号', false, '04', '卫生计生', 'INFERRED-R'),
  ('death.crematedOn', '火化日期', 'Date of cremation', '火化时间', '遗体火化的日期', false, '04', '民政', 'INFERRED-R'),
  ('death.cremationCertificate', '火化证明编号', 'Cremation certificate number', '火化证号 火化证编号', '火化证明的编号', false, '04', '民政', 'INFERRED-R'),
  ('death.cancelledOn', '户口注销日期', 'Date of the cancellation of the registration', '户籍注销日期 销户日期', '因死亡注销户口的日期', false, '04', '公安', 'INFERRED-R'),

  ('fund.account', '公积金个人账号', 'Provident-fund account', '个人账号 公积金账号 住房公积金账号 个人公积金账号 住房公积金个人账号', '住房公积金的个人账号', false, '05', '公积金管理', 'INFERRED-R'),
  ('fund.employer', '公积金缴存单位', 'Employer that contributes', '缴存单位 缴存单位名称 公积金缴存单位名称', '为职工缴存住房公积金的单位', false, '05', '公积金管理', 'INFERRED-R'),
  ('fund.contributionBase', '公积金缴存基数', 'Contribution base', '缴存基数 月缴存基数', '住房公积金的缴存基数', false, '05', '公积金管理', 'INFERRED-R'),
  ('fund.status', '公积金账户状态', 'Status of the account', '账户状态 缴存状态 公积金缴存状态', '住房公积金账户的状态', false, '05', '公积金管理', 'INFERRED-R'),
  ('fund.paidUntil', '公积金缴至年月', 'Paid until', '缴至年月', '住房公积金缴至的年月', false, null, '', null),

  ('residence.address', '居住证居住地址', 'Address of residence', '居住地址 居住登记地址', '居住登记的地址', false, '06', '来穗人员服务管理 公安', 'INFERRED-R'),
  ('residence.permitNumber', '居住证号', 'Residence permit number', '居住证编号 居住证件号', '居住证的号码', false, '06', '来穗人员服务管理 公安', 'INFERRED-R'),
  ('residence.validFrom', '居住证有效期起', 'Valid from', '有效期起 居住证有效期开始日期', '居住证有效期的第一日', false, '06', '来穗人员服务管理 公安', 'INFERRED-R'),
  ('residence.validUntil', '居住证有效期止', 'Valid until', '有效期止 居住证有效期 居住证有效期至 居住证到期日期', '居住证有效期的最后一日', false, '06', '来穗人员服务管理 公安', 'INFERRED-R'),
  ('residence.status', '居住证状态', 'Status of the permit', '', '居住证是否有效', false, null, '', null),

  ('familyPlanning.births', '生育子女数', 'Number of births', '子女数 现有子女数 已生育子女数 生育子女个数', '登记的生育子女数', false, '07', '卫生计生', 'INFERRED-R'),
  ('familyPlanning.certificateNumber', '计划生育证件编号', 'Certificate number', '证件编号 计划生育证号 计生证号 独生子女证号 独生子女父母光荣证编号 生育登记编号 准生证号', '计划生育证件的编号', false, '07', '卫生计生', 'INFERRED-R'),
  ('familyPlanning.certificateKind', '计划生育证件类别', 'Kind of certificate', '证件类别', '计划生育证件的类别', false, '07', '卫生计生', 'INFERRED-R'),

  ('socialInsurance.insurance', '参保险种', 'Kind of insurance', '险种 社保险种 参加险种', '参加的社会保险的险种', false, '08', '人社', 'INFERRED-R'),
  ('socialInsurance.status', '参保状态', 'Status', '社保状态 参保缴费状态 社会保险参保状态 社保缴纳状态', '是否参保缴费', false, '08', '人社', 'INFERRED-R'),
  ('socialInsurance.employer', '参保单位', 'Employer', '参保单位名称 社保缴费单位', '为职工参加社会保险的单位', false, '08', '人社', 'INFERRED-R'),
  ('socialInsurance.paidUntil', '社保缴至年月', 'Paid until', '缴至年月', '社会保险缴至的年月', false, null, '', null),
  ('socialInsurance.monthsPaid', '累计缴费月数', 'Months paid', '累计缴费年限 社保缴费年限 社保累计缴费月数 社保缴费月数 缴费年限', '社会保险累计缴费的月数', false, null, '', null),

  ('education.school', '学校', 'School', '就读学校 所在学校 在读学校 就读学校名称 学校名称', '学籍所在的学校', false, '09', '教育', 'INFERRED-R'),
  ('education.level', '学段', 'Level', '就读学段', '学籍的学段', false, '09', '教育', 'INFERRED-R'),
  ('education.status', '学籍状态', 'Status', '在读状态', '学籍的状态', false, '09', '教育', 'INFERRED-R'),
  ('education.studentNumber', '学籍号', 'Student number', '全国学籍号 学生学籍号', '学籍的编号', false, null, '', null),
  ('education.enrolledOn', '入学日期', 'Date of enrolment', '入学年月', '学籍登记的入学日期', false, null, '', null),

  ('disability.kind', '残疾类别', 'Kind of disability', '残疾种类 残疾类型', '残疾人证记载的残疾类别', false, '10', '残联', 'INFERRED-R'),
  ('disability.grade', '残疾等级', 'Grade of disability', '残疾级别 残疾程度等级', '残疾人证记载的残疾等级', false, '10', '残联', 'INFERRED-R'),
  ('disability.certificateNumber', '残疾人证号', 'Certificate number', '残疾证号 残疾人证编号 残疾证编号', '残疾人证的号码', false, '10', '残联', 'INFERRED-R'),
  ('disability.issuedOn', '残疾人证发证日期', 'Date of issue', '发证日期', '残疾人证的发证日期', false, null, '', null),
  ('disability.validUntil', '残疾人证有效期止', 'Valid until', '有效期止 残疾人证有效期', '残疾人证有效期的最后一日', false, null, '', null),
  ('disability.status', '残疾人证状态', 'Status', '证件状态', '残疾人证是否有效', false, null, '', null),

  ('relief.kind', '救助类别', 'Kind of relief', '社会救助类别 低保类别', '享受的社会救助的类别', false, '11', '民政', 'INFERRED-R'),
  ('relief.from', '救助起始日期', 'First day of relief', '低保起始日期', '享受社会救助的第一日', false, '11', '民政', 'INFERRED-R'),
  ('relief.until', '救助终止日期', 'Last day of relief', '低保终止日期', '享受社会救助的最后一日', false, '11', '民政', 'INFERRED-R'),
  ('relief.caseNumber', '救助编号', 'Case number', '低保证号 低保编号 救助证编号', '社会救助的编号', false, null, '', null),
  ('relief.householdSize', '共同生活家庭成员数', 'Size of the household', '', '享受社会救助的家庭的成员数', false, null, '', null),
  ('relief.status', '救助状态', 'Status', '是否低保 是否低保对象 是否低保户 是否享受低保 低保状态', '是否正在享受社会救助', false, null, '', null),

  ('estate.unitNumber', '不动产单元号', 'Number of the real-estate unit', '', '不动产登记簿的单元号', false, '12', '国土规划 住建', 'INFERRED-R'),
  ('estate.owner', '不动产权利人', 'Owner', '权利人 权利人姓名 权利人名称 产权人 产权人姓名 房屋所有权人 房屋产权人 房产所有人', '不动产登记簿记载的权利人', false, '12', '国土规划 住建', 'INFERRED-R'),
  ('estate.certificateNumber', '不动产权证号', 'Certificate number', '不动产权证书号 不动产权证书编号 不动产证号 房产证号 房屋所有权证号 房地产权证号 产权证号', '不动产权证书的号码', false, '12', '国土规划 住建', 'INFERRED-R'),
  ('estate.ownerId', '权利人证件号码', 'Number of the owner''s certificate', '权利人身份号码 产权人身份号码 产权人证件号码', '权利人的证件号码', false, null, '', null),
  ('estate.location', '不动产坐落', 'Location', '坐落 房屋坐落 房产坐落 坐落地址 房屋坐落地址', '不动产登记簿记载的坐落', false, null, '', null),
  ('estate.use', '不动产用途', 'Use', '用途 房屋用途 规划用途 房产用途', '不动产登记簿记载的用途', false, null, '', null),
  ('estate.floorArea', '建筑面积', 'Floor area in square metres', '房屋建筑面积 房屋面积', '不动产登记簿记载的建筑面积', false, null, '', null),
  ('estate.registeredOn', '不动产登记日期', 'Date of registration', '登记日期', '不动产登记的日期', false, null, '', null),
  ('estate.status', '不动产权属状态', 'Status', '权属状态 产权状态', '不动产权属的状态', false, null, '', null),

  ('enterprise.registrationNumber', '企业注册号', 'Registration number', '注册号 工商注册号 营业执照注册号', '企业的注册号', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.name', '企业名称', 'Name of the enterprise', '公司名称 企业全称 公司全称', '登记的企业名称', true, '13', '工商', 'INFERRED-A'),
  ('enterprise.legalRepresentative', '企业法定代表人', 'Legal representative', '法定代表人 法定代表人姓名 公司法定代表人', '企业登记的法定代表人', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.legalRepresentativeId', '企业法定代表人身份号码', 'Citizen number of the legal representative', '法定代表人身份号码 法定代表人证件号码', '企业法定代表人的身份号码', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.divisionCode', '企业行政区划代码', 'Division code', '行政区划代码', '企业住所的行政区划代码', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.divisionName', '企业行政区划名称', 'Division name', '行政区划名称', '企业住所的行政区划名称', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.registeredAddress', '企业住所', 'Registered address', '住所 企业注册地址 注册地址 公司注册地址 公司住所 企业地址', '企业登记的住所', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.type', '企业类型', 'Type', '公司类型', '企业登记的类型', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.industry', '企业行业', 'Industry', '行业 所属行业 行业类别', '企业的行业', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.foundedOn', '企业成立日期', 'Founding date', '成立日期 公司成立日期', '企业登记的成立日期', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.office', '企业登记机关', 'Registering office', '登记机关', '办理企业登记的机关', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.phone', '企业登记联系电话', 'Telephone', '联系电话', '企业登记时所留的电话', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.status', '企业登记状态', 'Registration status', '登记状态 经营状态 企业经营状态', '企业登记的状态', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.updatedAt', '企业登记更新时间', 'Update time', '更新时间', '企业登记信息的更新时间', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.deregistrationReason', '企业注销原因', 'Reason of the deregistration', '注销原因', '企业注销登记的原因', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.deregisteredOn', '企业注销日期', 'Date of the deregistration', '注销日期', '企业注销登记的日期', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.deregistrationOffice', '企业注销机关', 'Office of the deregistration', '注销机关', '办理企业注销登记的机关', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.inspectionYear', '企业年检年度', 'Year of the annual inspection', '年检年度', '企业年检的年度', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.inspectionResultCode', '企业年检结果代码', 'Result code of the annual inspection', '年检结果代码', '企业年检结果的代码', false, '13', '工商', 'INFERRED-A'),
  ('enterprise.inspectionResult', '企业年检结果', 'Result of the annual inspection', '年检结果', '企业年检的结果', false, '13', '工商', 'INFERRED-A'),

  ('business.registrationNumber', '个体工商户注册号', 'Registration number', '注册号', '个体工商户的注册号', false, '14', '工商', 'INFERRED-A'),
  ('business.name', '个体工商户字号名称', 'Business name', '字号名称 个体工商户名称 字号', '个体工商户登记的字号名称', true, '14', '工商', 'INFERRED-A'),
  ('business.operator', '个体工商户经营者', 'Operator', '经营者 经营者姓名', '个体工商户登记的经营者', false, '14', '工商', 'INFERRED-A'),
  ('business.operatorId', '个体工商户经营者身份号码', 'Citizen number of the operator', '经营者身份号码 经营者证件号码', '个体工商户经营者的身份号码', false, '14', '工商', 'INFERRED-A'),
  ('business.divisionCode', '个体工商户行政区划代码', 'Division code', '行政区划代码', '经营场所的行政区划代码', false, '14', '工商', 'INFERRED-A'),
  ('business.divisionName', '个体工商户行政区划名称', 'Division name', '行政区划名称', '经营场所的行政区划名称', false, '14', '工商', 'INFERRED-A'),
  ('business.placeOfBusiness', '经营场所', 'Place of business', '个体工商户经营场所 经营场所地址', '个体工商户登记的经营场所', false, '14', '工商', 'INFERRED-A'),
  ('business.scope', '经营范围', 'Scope of business', '个体工商户经营范围', '个体工商户登记的经营范围', false, '14', '工商', 'INFERRED-A'),
  ('business.industry', '个体工商户行业', 'Industry', '行业 所属行业 行业类别', '个体工商户的行业', false, '14', '工商', 'INFERRED-A'),
  ('business.foundedOn', '个体工商户成立日期', 'Founding date', '成立日期', '个体工商户登记的成立日期', false, '14', '工商', 'INFERRED-A'),
  ('business.office', '个体工商户登记机关', 'Registering office', '登记机关', '办理个体工商户登记的机关', false, '14', '工商', 'INFERRED-A'),

  ('institution.name', '事业单位名称', 'Name of the institution', '机构名称', '事业单位或机关的名称', true, '15', '编办', 'INFERRED-R'),
  ('institution.code', '机构代码', 'Code of the institution', '事业单位代码 机关代码', '事业单位或机关的代码', true, '15', '编办', 'INFERRED-R'),
  ('institution.legalRepresentative', '事业单位法定代表人', 'Legal representative', '法定代表人 法定代表人姓名', '事业单位的法定代表人', false, '15', '编办', 'INFERRED-R'),
  ('institution.purpose', '宗旨和业务范围', 'Purpose', '宗旨 宗旨与业务范围', '事业单位的宗旨和业务范围', false, '15', '编办', 'INFERRED-R'),
  ('institution.organiser', '举办单位', 'Organiser', '事业单位举办单位', '事业单位的举办单位', false, '15', '编办', 'INFERRED-R'),
  ('institution.address', '事业单位住所', 'Address', '住所', '事业单位的住所', false, null, '', null),
  ('institution.validUntil', '事业单位证书有效期止', 'Valid until', '证书有效期止', '事业单位法人证书有效期的最后一日', false, null, '', null),
  ('institution.status', '事业单位登记状态', 'Status', '登记状态', '事业单位登记的状态', false, null, '', null),

  ('socialOrganisation.name', '社会组织名称', 'Name of the organisation', '名称 社会团体名称 民办非企业单位名称 基金会名称', '登记的社会组织名称', true, '16', '民政', 'INFERRED-R'),
  ('socialOrganisation.representative', '社会组织负责人', 'Representative', '负责人 法定代表人 社会组织法定代表人', '社会组织登记的负责人', false, '16', '民政', 'INFERRED-R'),
  ('socialOrganisation.status', '社会组织登记状态', 'Status', '登记状态', '社会组织登记的状态', false, '16', '民政', 'INFERRED-R'),
  ('socialOrganisation.kind', '社会组织类别', 'Kind', '类别', '社会团体、民办非企业单位或基金会', false, null, '', null),
  ('socialOrganisation.supervisor', '业务主管单位', 'Supervising body', '社会组织业务主管单位', '社会组织的业务主管单位', false, null, '', null),
  ('socialOrganisation.foundedOn', '社会组织成立日期', 'Founding date', '成立日期', '社会组织登记的成立日期', false, null, '', null),
  ('socialOrganisation.address', '社会组织住所', 'Address', '住所', '社会组织登记的住所', false, null, '', null),

  ('organisation.creditCode', '统一社会信用代码', 'Unified social credit code', '社会信用代码 信用代码', '法人和其他组织的统一社会信用代码(GB 32100)', true, '99', '质监', 'INFERRED-R'),
  ('tax.registrationNumber', '税务登记号', 'Tax registration number', '纳税人识别号 税务登记证号 税号', '税务登记的号码', false, '99', '国税 地税', 'INFERRED-R');

insert into standard_term (code, chinese_name, english_name, meaning, identifier)
  select code, chinese, english, meaning, identifier from seed;

insert into standard_term_synonym (term, position, synonym)
  select s.code, n.position - 1, n.synonym
  from seed s, string_to_table(s.synonyms, ' ') with ordinality as n (synonym, position)
  where s.synonyms <> '';

insert into responsibility
  (id, basic_class, term, level, area, function, valid_from, law_basis, evidence)
  select gen_random_uuid(), s.class, s.code, 'MUNICIPAL', '440100', f.function, date '2016-07-01',
    case s.evidence
      when 'INFERRED-N' then '穗府规〔2016〕3号第二章(据新闻报道)'
      when 'INFERRED-A' then '参照《广州市法人基础信息共享暂行管理办法》第七条'
      else '推定,未见条文'
    end,
    s.evidence
  from seed s, string_to_table(s.functions, ' ') as f (function)
  where s.class is not null;

drop table seed;
